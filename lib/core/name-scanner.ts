import { keep } from './keep.ts';
import type { NameForm } from './name-forms.ts';
import { namePattern } from './name-pattern.ts';
import { findStarts, keysAt, START_REACH } from './name-starts.ts';
import { once } from './once.ts';
import type { Span } from './pack.ts';

export interface ScannedName extends Span {
  /** The number of its form. */
  form: number;
}

/** The names in a text without invisible marks, in order, not overlapping; now and then nothing in between, so that a caller can pause. */
export type NameScanner = (text: string) => Generator<ScannedName | undefined>;

/** So much text is gone through before a pause, in UTF-16 units. */
const STEP = 2000;

/**
 * Looks for names, the best first, as if they were one pattern. But a browser takes 15 ms to compile that; so it compiles those
 * that may begin where words of the text do.
 */
export function createNameScanner(forms: NameForm[]): NameScanner {
  const starts = once(() => findStarts(forms));
  const places = once(() => new RegExp(starts().pattern, 'gi'));
  const matcherOf = keep((key: string) => createMatcher(starts().groups.get(key) ?? [], forms));
  const nameAt = (text: string, place: number): ScannedName | undefined => {
    let best: ScannedName | undefined;
    for (const key of keysAt(text, place)) {
      const found = starts().groups.has(key) ? matcherOf(key)(text, place) : undefined;
      if (found && (!best || found.form < best.form)) best = found;
    }
    return best;
  };
  return function* scan(text) {
    let end = 0;
    for (let from = 0; from < text.length; from += STEP) {
      for (const place of placesIn(text, { start: from, end: from + STEP }, places())) {
        const found = place < end ? undefined : nameAt(text, place);
        if (!found) continue;
        end = found.end;
        yield found;
      }
      yield;
    }
  };
}

function placesIn(text: string, { start, end }: Span, places: RegExp): number[] {
  const before = Math.max(0, start - START_REACH);
  places.lastIndex = start - before;
  const found = text.slice(before, end + START_REACH).matchAll(places);
  return Array.from(found, ({ index }) => before + index).filter(place => place < end);
}

/** Finds the first of some forms that stands at a place. */
function createMatcher(numbers: number[], forms: NameForm[]) {
  const patterns = numbers.map(number => `(${namePattern(forms[number] as NameForm)})`);
  const any = new RegExp(patterns.join('|'), 'iy');
  return (text: string, start: number): ScannedName | undefined => {
    any.lastIndex = start;
    const match = any.exec(text);
    if (!match) return undefined;
    const form = numbers[match.indexOf(match[0], 1) - 1] as number;
    return { form, start, end: any.lastIndex };
  };
}
