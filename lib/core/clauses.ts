import type { Span } from './pack.ts';

/** What stands within `reach` UTF-16 units before and behind a piece of a text. */
export function textAround(text: string, { start, end }: Span, reach: number): string {
  return `${text.slice(Math.max(0, start - reach), start)}\n${text.slice(end, end + reach)}`;
}

/** What stands this close to a twin speaks of the twin. */
const TWIN_REACH = 12;

/** A sentence with what stands close to its twins blotted out. */
export function blank(text: string, { start, end }: Span, twins: Span[]): string {
  return text
    .slice(start, end)
    .split('')
    .map((char, i) => (twins.some(twin => isClose(start + i, twin)) ? ' ' : char))
    .join('');
}

const CLAUSE_BORDER =
  /[,;:()\u2013\u2014]|\s-\s|\b(?:and|but|while|whereas|w\u00e4hrend|und|aber|et|mais|y|pero)\b/gi;

/** The piece of a sentence, between commas and conjunctions, that holds an offset. */
export function clauseAt(sentence: string, offset: number): string {
  let start = 0;
  for (const { index, 0: border } of sentence.matchAll(CLAUSE_BORDER)) {
    if (index >= offset) return sentence.slice(start, index);
    start = index + border.length;
  }
  return sentence.slice(start);
}

function isClose(offset: number, { start, end }: Span): boolean {
  return offset >= start - TWIN_REACH && offset < end + TWIN_REACH;
}
