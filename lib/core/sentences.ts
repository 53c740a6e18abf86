import type { Span } from './pack.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text, without the white space around them. Offsets are UTF-16. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (start < end) spans.push({ start, end });
  }
  return spans;
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
  const { start, end } = splitSentences(near).find(({ end }) => end > at) ?? {
    start: 0,
    end: near.length,
  };
  return { start: from + start, end: from + end };
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
