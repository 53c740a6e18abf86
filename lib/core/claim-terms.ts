import { isFunctionWord, type Word, wordsOf } from './words.ts';

/** Chinese and Japanese put no spaces between words: two characters that follow each other stand for a word. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** The terms of a text by what they tell. */
export interface Terms {
  /** Its words, in lower case. */
  words: Set<string>;
  /** What it is about: the stems of its content words, and of each two that follow each other. */
  subject: Set<string>;
  /** What it says of it: the same, words such as "not" and "only", and each of these with its neighbours ("called off"), marked so that they stand apart. */
  statement: Set<string>;
  /** Each `LETTERS` characters in a row, of the words with one space between: what words of one family have in common. */
  letters: Set<string>;
}

const LETTERS = 4;

export function readTerms(text: string): Terms {
  const words = wordsOf(text);
  const stems = words.filter(word => !isFunctionWord(word)).flatMap(stemsOf);
  const subject = [...stems, ...pairsOf(stems).map(pair => pair.join(' '))];
  const others = words.filter(isFunctionWord).map(word => MARK + word.text);
  const phrases = pairsOf(words).filter(pair => pair.some(isFunctionWord));
  return {
    words: new Set(words.map(({ text }) => text)),
    subject: new Set(subject),
    statement: new Set([...subject, ...others, ...phrases.map(writePhrase)]),
    letters: lettersOf(words),
  };
}

function lettersOf(words: readonly Word[]): Set<string> {
  const text = ` ${words.map(word => word.text).join(' ')} `;
  const letters = new Set<string>();
  for (let end = LETTERS; end <= text.length; end += 1) letters.add(text.slice(end - LETTERS, end));
  return letters;
}

function stemsOf({ text, stem }: Word): string[] {
  return UNSPACED.test(text) ? pairsOf([...text]).map(pair => pair.join('')) : [stem];
}

const MARK = '=';

/** Whether a term is a pair of words as they are written, one of them a function word. */
export function isPhrase(term: string): boolean {
  return term.startsWith(MARK) && term.includes(' ');
}

function writePhrase([first, second]: [Word, Word]): string {
  return `${MARK}${first.text} ${second.text}`;
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.slice(1).map((item, i) => [items[i] as T, item]);
}
