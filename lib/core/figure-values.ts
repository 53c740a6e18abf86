import type { PageFigure } from './figures.ts';
import type { Figure } from './pack.ts';

/** So many times as many customers are other customers. */
const MOST_TIMES = 20;
/** And so much more or less money, beyond a million taken for a billion, is the price of something else. */
const MOST_TIMES_MONEY = 10_000;
/** How many times a bound the figure is that it is not said of. */
const MUCH = 1.5;
/** Two vague figures differ when they are this many times apart. */
const CLEARLY = 2;
const COUNTS = ['customer', 'generation', 'order of magnitude'];

/** Whether a figure that does not agree can be one that differs: not one that its bound allows to be the same, nor a vague one that
 * is near, nor a count of another sort. */
export function isComparable({ value, bound }: PageFigure, source: Figure): boolean {
  const [low, high] = intervalOf(source.value);
  const [least, most] = intervalOf(value);
  // "At least $200 billion" is true of 225; of a figure much larger nobody says it.
  if (bound === 'at-least' && least <= low && low < least * MUCH) return false;
  if (bound === 'at-most' && most >= high) return false;
  if (COUNTS.includes(source.unit) && least > high * MOST_TIMES) return false;
  if (source.unit.startsWith('USD') && timesApart([low, high], [least, most]) > MOST_TIMES_MONEY)
    return false;
  return !Array.isArray(value) || least >= high * CLEARLY || most * CLEARLY <= low;
}

function timesApart([low, high]: [number, number], [least, most]: [number, number]): number {
  return Math.max(least / high, low / most);
}

/** Within rounding, as a share of what is written: "nearly 30 years" is 27, "about $230 billion" is 225, "about $200 billion" is not. */
const ROUNDING = 0.03;
const LOOSE_ROUNDING = 0.11;

/** Whether a page's figure can be true together with the article's, both read with their bounds and rounding. */
export function agrees(page: PageFigure, source: Figure): boolean {
  const [low, high] = intervalOf(source.value, source.bound);
  const [least, most] = intervalOf(page.value);
  if (source.unit === 'calendar-year') return least === low;
  const slack = page.bound === 'about' ? LOOSE_ROUNDING : ROUNDING;
  if (page.bound === 'at-least')
    return least <= high * (1 + slack) && least >= low * (1 - slack * 4);
  if (page.bound === 'at-most') return most >= low * (1 - slack);
  return most * (1 + slack) >= low && least * (1 - slack) <= high;
}

/** "$20 billion+" allows rather more than 20, but not any figure at all. */
const AT_LEAST_REACH = 1.15;

function intervalOf(value: Figure['value'], bound?: Figure['bound']): [number, number] {
  if (Array.isArray(value)) return value;
  return [value, bound === 'at-least' ? value * AT_LEAST_REACH : value];
}
