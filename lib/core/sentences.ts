import type { Span } from './pack.ts';
import { sentenceEnds } from './sentence-ends.ts';

/** The sentences of a text, without the white space around them. Offsets are UTF-16. */
export function splitSentences(text: string): Span[] {
  return [...sentencesOf(text)];
}

function* sentencesOf(text: string): Generator<Span> {
  let from = 0;
  for (const to of sentenceEnds(text)) {
    const sentence = text.slice(from, to);
    const start = to - sentence.trimStart().length;
    const end = from + sentence.trimEnd().length;
    if (start < end) yield { start, end };
    from = to;
  }
}

export interface Surroundings {
  /** The sentence that holds the place. */
  sentence: string;
  /** The text around that sentence, without it. */
  context: string;
}

/** The sentence that holds a place; of a very long one, what is within `reach` UTF-16 units of the place. */
export function sentenceAt(text: string, place: Span, reach: number): Span {
  const from = Math.max(0, place.start - reach);
  const near = text.slice(from, place.end + reach);
  const at = place.start - from;
  for (const { start, end } of sentencesOf(near))
    if (end > at) return { start: from + start, end: from + end };
  return { start: from, end: from + near.length };
}

const CONTEXT_LENGTH = 600;

/** The sentence around a place in a text, and what stands before and after it, cut to a few sentences. */
export function surroundingsOf(text: string, place: Span): Surroundings {
  const { start, end } = sentenceAt(text, place, CONTEXT_LENGTH);
  const before = text.slice(Math.max(0, place.start - CONTEXT_LENGTH), start).trim();
  const after = text.slice(end, place.end + CONTEXT_LENGTH).trim();
  return { sentence: tidy(text.slice(start, end)), context: tidy(`${before} ${after}`) };
}

function tidy(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
