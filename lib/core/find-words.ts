import type { Span } from './pack.ts';

/** Every place where the words stand, as UTF-16 offsets of their beginnings, overlapping ones too. */
export function findPlaces(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The longest beginning of the words that stands in the text. */
export function findLongestBeginning(text: string, words: string): string {
  let found = 0;
  let missing = words.length + 1;
  while (missing - found > 1) {
    const middle = (found + missing) >> 1;
    if (text.includes(words.slice(0, middle))) found = middle;
    else missing = middle;
  }
  return words.slice(0, found);
}

// Cased letters and digits only: scripts that write no spaces between words have no cut to find.
const endsInWord = /(?:[\p{Lu}\p{Ll}\p{N}]|\d[.,])$/u;
const startsInWord = /^(?:[\p{Lu}\p{Ll}\p{N}]|[.,]\d)/u;

const isCutAt = (text: string, at: number): boolean =>
  endsInWord.test(text.slice(Math.max(0, at - 2), at)) && startsInWord.test(text.slice(at, at + 2));

/** Whether a span begins or ends inside a word or a number: "$12" in "$125", "able" in "unable". */
export const cutsWord = (text: string, { start, end }: Span): boolean =>
  isCutAt(text, start) || isCutAt(text, end);

/** Whether the words stand somewhere in the text as whole words. */
export const hasWords = (text: string, words: string): boolean =>
  findPlaces(text, words).some(start => !cutsWord(text, { start, end: start + words.length }));
