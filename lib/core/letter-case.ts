import type { Span } from './pack.ts';

/**
 * What the letter case of a name tells: a capital within a sentence is that of a proper name, small letters are those of a common
 * noun. Undefined for a name in capitals, with a digit, or where a capital stands anyway.
 */
export function lettersOf(text: string, { start, end }: Span): 'capital' | 'small' | undefined {
  const written = text.slice(start, end);
  if (/^\p{Ll}+$/u.test(written)) return 'small';
  if (!/^\p{Lu}\p{Ll}+/u.test(written)) return undefined;
  return isInSentence(text.slice(Math.max(0, start - LONGEST_WORD), start)) ? 'capital' : undefined;
}

/** How far back the word before is looked for, in UTF-16 units. */
const LONGEST_WORD = 40;

/** Whether the word before is written small: neither a sentence nor a title begins here. */
function isInSentence(before: string): boolean {
  return /(?:^|[^\p{L}])\p{Ll}[\p{L}’'-]*,? ["“‘(]?$/u.test(before);
}

/** The letters a name begins with, without what tells of a generation. */
export function lettersIn(name: string): string {
  return /^\p{L}*/u.exec(name)?.[0] ?? '';
}
