import { describe, expect, it } from 'vitest';
import { readDates } from './dates.ts';

const APRIL_2026 = 2026 * 12 + 3;

describe('dates that say their year', () => {
  it.each([
    ['in April 2026', 'April 2026'],
    ['on 7 April 2026', '7 April 2026'],
    ['on Apr. 7, 2026', 'Apr. 7, 2026'],
    ['2026-04-07', '2026-04-07'],
    ['en avril 2026', 'avril 2026'],
    ['am 7. April 2026', '7. April 2026'],
    ['en abril de 2026', 'abril de 2026'],
    ['nell’aprile 2026', 'aprile 2026'],
    ['アマゾンは2026年4月、', '2026年4月'],
    ['2026년 4월', '2026년 4월'],
  ])('reads the month in %s', (text, written) => {
    const [date] = readDates(text);
    expect(date).toMatchObject({ text: written, months: [APRIL_2026, APRIL_2026] });
    expect(text.slice(date?.start, date?.end)).toBe(written);
  });

  it.each(['2026年', 'in 2026.', '在2026年'])('reads the year in %s', text => {
    expect(readDates(text).map(({ months }) => months)).toEqual([[2026 * 12, 2026 * 12 + 11]]);
  });

  it.each(['A2026 chips', '2026-core', '$2026', '2026 customers', 'Mark 2026x', '5 May'])(
    'reads none in %s',
    text => {
      expect(readDates(text)).toEqual([]);
    },
  );
});
