import * as z from 'zod';

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;

const isMonthOrDate = (text: string): boolean =>
  month.test(text) || z.iso.date().safeParse(text).success;

/** ISO 8601: a month (`2026-06`), a date (`2026-06-18`), or an interval of these (`2025-12/2026-01`). */
export function isWhen(text: string): boolean {
  const ends = text.split('/');
  const [first = '', last = first] = ends;
  if (ends.length > 2 || !isMonthOrDate(first) || !isMonthOrDate(last)) return false;
  // A month stands for all its days, so `2026-06-18/2026-06` is in order.
  return first <= (month.test(last) ? `${last}-31` : last);
}
