import { contentWords } from './words.ts';

/** Chinese and Japanese put no spaces between words: two characters that follow each other stand for a word. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** What of a text tells its subject to a `ClaimModel`: the stems of its content words, and of each two that follow each other. */
export function termsOf(text: string): Set<string> {
  const stems = contentWords(text).flatMap(({ text: word, stem }) =>
    UNSPACED.test(word) ? pairsOf([...word]).map(pair => pair.join('')) : stem,
  );
  return new Set([...stems, ...pairsOf(stems).map(pair => pair.join(' '))]);
}

function pairsOf(items: string[]): string[][] {
  return items.slice(1).map((item, i) => [items[i] as string, item]);
}
