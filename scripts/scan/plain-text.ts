import type { Span } from '../../lib/core/pack.ts';

/** The paragraphs of a plain text, parted by blank lines: its flows. */
export function splitParagraphs(text: string): Span[] {
  const borders = [...text.matchAll(/\n\s*\n/g)];
  const starts = [0, ...borders.map(({ index, 0: border }) => index + border.length)];
  const ends = [...borders.map(({ index }) => index), text.length];
  return starts
    .map((start, i) => ({ start, end: ends[i] as number }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** The headings of a Markdown text that stand behind number signs. */
export function markdownHeadings(text: string): string[] {
  return [...text.matchAll(/^#{1,3} +(.+)/gm)].map(([, heading = '']) => heading);
}
