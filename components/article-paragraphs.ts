import type { Article, Span } from '../lib/core/pack.ts';

/**
 * The article's paragraphs, as places in its text: its lines without the furniture. A line that opens
 * with a full stop ends the line before it: the capture broke there, where a reference stood.
 */
export function articleParagraphs({
  text,
  furniture,
}: Pick<Article, 'text' | 'furniture'>): Span[] {
  return [...text.matchAll(/[^\n]+(?:\n\.[^\n]*)*/g)]
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
    .flatMap(line => furniture.reduce(without, [line]))
    .filter(({ start, end }) => text.slice(start, end).trim());
}

function without(kept: Span[], out: Span): Span[] {
  return kept.flatMap(({ start, end }) =>
    out.end <= start || out.start >= end
      ? [{ start, end }]
      : [
          { start, end: Math.max(start, out.start) },
          { start: Math.min(end, out.end), end },
        ],
  );
}
