import { stemmer } from 'stemmer';
import { keep } from './keep.ts';
import type { Span } from './pack.ts';

export interface Word extends Span {
  /** Lower case, without diacritics, number scales and currencies in one spelling. */
  text: string;
  stem: string;
}

/** Words that stand in any sentence and tell nothing of its subject. */
const STOP_WORDS = new Set(
  `a about after all also an and any are as at be been before being both but by can could did do does for from had has have
   having he her here his how i if in into is it its itself just may me might more most much must my no nor not of off on one
   only or other our out over own s said say says she should so some such t than that the their them then there these they
   this those through to too under up us very was we were what when where which while who whom why will with would you your`
    .trim()
    .split(/\s+/),
);

/** One spelling for what is written in several. */
const SPELLINGS = new Map([
  ['bn', 'billion'],
  ['mrd', 'billion'],
  ['billions', 'billion'],
  ['bps', 'basis'],
  ['usd', '$'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['tn', 'trillion'],
  ['hw', 'hardware'],
  ['sw', 'software'],
]);

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const WORD =
  /\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*(?:['’]\p{L}+)?|\p{N}+(?:[.,]\p{N}+)*|[$€£]/gu;

/** So many texts are kept in mind: one sentence is asked for its words by all that look at it. */
const MOST_TEXTS = 16;

/** The words of a text in order. Offsets are UTF-16 into `text`; a hyphen or a digit border parts two words. */
export const wordsOf: (text: string) => readonly Word[] = keep(readWords, MOST_TEXTS);

function readWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: written, index }) => {
    const word = spell(written);
    return { text: word, stem: stemmer(word), start: index, end: index + written.length };
  });
}

function spell(written: string): string {
  const plain = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(INVISIBLE, '')
    .toLowerCase();
  const word = plain.replace(/['’]s?$/, '');
  return SPELLINGS.get(word) ?? word;
}

/** Whether a word tells nothing of the subject: "not", "only", "would". */
export function isFunctionWord({ text }: Word): boolean {
  return STOP_WORDS.has(text);
}

/** The words that tell what a text is about. */
export function contentWords(text: string): Word[] {
  return wordsOf(text).filter(word => !isFunctionWord(word));
}

/** The content words, or every word where there are none: "in" may be the beginning of "inference". */
export function queryWords(text: string): readonly Word[] {
  const words = contentWords(text);
  return words.length > 0 ? words : wordsOf(text);
}
