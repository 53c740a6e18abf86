import type { ClaimView } from './views.ts';

/** A quote shorter than this, in UTF-16 units, is hard to understand alone. */
const SHORT = 60;
/** So much of the sentence around it is shown, at most. */
const AROUND = 70;

/**
 * What to show of the sentence around a claim's quote where there is little room: of two claims in one sentence each shows
 * its own words. What is left out is shown as left out.
 */
export function excerptAround({
  quote,
  before,
  after,
}: Pick<ClaimView, 'quote' | 'before' | 'after'>): {
  before: string;
  after: string;
} {
  const most = quote.length < SHORT ? AROUND : 0;
  return { before: endOf(before, most), after: startOf(after, most) };
}

function startOf(text: string, most: number): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return text;
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s*\S*$/u, '')} …`;
}

function endOf(text: string, most: number): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return text;
  if (text.length <= most) return text;
  return `… ${text.slice(text.length - most).replace(/^\S*\s*/u, '')}`;
}
