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

const CONTEXT_LENGTH = 600;

/** The sentence around a place in a text, and what stands before and after it, cut to a few sentences. */
export function surroundingsOf(text: string, place: Span): Surroundings {
  const from = Math.max(0, place.start - CONTEXT_LENGTH);
  const near = text.slice(from, place.end + CONTEXT_LENGTH);
  const at = place.start - from;
  const found = splitSentences(near).find(({ end }) => end > at) ?? { start: 0, end: near.length };
  const context = `${near.slice(0, found.start).trim()} ${near.slice(found.end).trim()}`.trim();
  return { sentence: tidy(near.slice(found.start, found.end)), context: tidy(context) };
}

function tidy(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
