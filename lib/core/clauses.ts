import type { Span } from './pack.ts';

/** What stands this close to a twin speaks of the twin. */
export const TWIN_REACH = 12;

export function isClose(span: Span, { start, end }: Span): boolean {
  return span.start < end + TWIN_REACH && span.end > start - TWIN_REACH;
}

const CLAUSE_BORDER =
  /[,;:()\u2013\u2014]|\s-\s|\b(?:and|but|while|whereas|w\u00e4hrend|und|aber|et|mais|y|pero)\b/gi;

/** The piece of a sentence, between commas and conjunctions, that holds a place. */
export function clauseAt(text: string, sentence: Span, place: Span): Span {
  const written = text.slice(sentence.start, sentence.end);
  let { start } = sentence;
  for (const { index, 0: border } of written.matchAll(CLAUSE_BORDER)) {
    const at = sentence.start + index;
    if (at >= place.start) return { start, end: at };
    start = at + border.length;
  }
  return { start, end: sentence.end };
}
