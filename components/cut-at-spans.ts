import type { Span } from '../lib/core/pack.ts';

/** A stretch of text that lies wholly inside or outside each of the spans it was cut at. */
export interface Run<T extends Span> extends Span {
  text: string;
  /** The spans that cover this run, in the order given. */
  inside: T[];
}

/** Cuts `text[within]` at the ends of the spans, which may overlap. No text is lost. */
export function cutAtSpans<T extends Span>(
  text: string,
  spans: T[],
  within: Span = { start: 0, end: text.length },
): Run<T>[] {
  const ends = spans.flatMap(({ start, end }) => [start, end]);
  const inner = ends.filter(at => at > within.start && at < within.end);
  const cuts = [...new Set([within.start, ...inner, within.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? within.end;
    const inside = spans.filter(span => span.start <= start && span.end >= end);
    return { start, end, text: text.slice(start, end), inside };
  });
}
