import { monthsOfWhen, type PageDate, readDates, shareMonth, writeWhen } from './dates.ts';
import type { Claim } from './pack.ts';
import { splitParts } from './statement.ts';
import type { FigurePair } from './views.ts';
import { contentWords } from './words.ts';

export interface DateComparison {
  relation: 'agrees' | 'differs';
  pair: FigurePair;
}

/** Sets the page's dates against the claim's; undefined when the page dates something else. */
export function compareDates(claim: Claim, text: string): DateComparison | undefined {
  const { when, quote } = claim;
  if (!when) return undefined;
  const dates = readDates(text);
  const agreeing = dates.find(({ months }) => shareMonth(months, monthsOfWhen(when)));
  const date = agreeing ?? dates.find(each => datesClaim(claim, text, each));
  if (!date) return undefined;
  const relation = agreeing ? 'agrees' : 'differs';
  return { relation, pair: { page: date.text, source: writeWhen(quote, when) } };
}

const MONTHS_OF_A_YEAR = 12;

/** A date of the text, when none of them can be the claim's; it may date something else. */
export function findOtherDate({ when, quote }: Claim, text: string): FigurePair | undefined {
  if (!when) return undefined;
  const dates = readDates(text);
  // A year alone may be that of anything.
  const first = dates.find(({ months: [from, to] }) => to - from < MONTHS_OF_A_YEAR - 1);
  if (!first || dates.some(({ months }) => shareMonth(months, monthsOfWhen(when))))
    return undefined;
  return { page: first.text, source: writeWhen(quote, when) };
}

const SAYING =
  /\b(?:said|says|told|wrote|writes|report(?:s|ed|ing)?|announc|according|memo|letter|interview|publish|stat(?:es|ed)|called)/i;

/** The date of an attributed claim is when it was said; of any other, when it happened. */
function datesClaim({ quote, gist, speaker }: Claim, text: string, date: PageDate): boolean {
  const parts = splitParts(text);
  const at = parts.findIndex(({ start, end }) => date.start >= start && date.start < end);
  const own = text.slice(parts[at]?.start, parts[at]?.end);
  const isAlone = contentWords(own.replace(date.text, '')).length === 0;
  const part = isAlone ? `${own} ${text.slice(parts[at + 1]?.start, parts[at + 1]?.end)}` : own;
  if (SAYING.test(part) !== (speaker !== undefined)) return false;
  const known = new Set(contentWords(`${quote} ${gist}`).map(({ stem }) => stem));
  return contentWords(part.replace(date.text, '')).some(({ stem }) => known.has(stem));
}
