import { isFunctionWord, type Word, wordsOf } from './words.ts';

/** Chinese and Japanese put no spaces between words: two characters that follow each other stand for a word. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** The terms of a text by what they tell. */
export interface Terms {
  /** What it is about: the stems of its content words, and of each two that follow each other. */
  subject: Set<string>;
  /** What it says of it: the same, and words such as "not" and "only", marked so that they stand apart. */
  statement: Set<string>;
}

export function readTerms(text: string): Terms {
  const words = wordsOf(text);
  const stems = words.filter(word => !isFunctionWord(word)).flatMap(stemsOf);
  const subject = [...stems, ...pairsOf(stems).map(pair => pair.join(' '))];
  const others = words.filter(isFunctionWord).map(word => `=${word.text}`);
  return { subject: new Set(subject), statement: new Set([...subject, ...others]) };
}

function stemsOf({ text, stem }: Word): string[] {
  return UNSPACED.test(text) ? pairsOf([...text]).map(pair => pair.join('')) : [stem];
}

function pairsOf(items: string[]): string[][] {
  return items.slice(1).map((item, i) => [items[i] as string, item]);
}
