import { describe, expect, it } from 'vitest';
import { formatWhen } from './format-when.ts';

describe('formatWhen', () => {
  it.each([
    ['2026', '2026', 'a year'],
    ['2026-06', 'June 2026', 'a month'],
    ['2026-06-09', '9 June 2026', 'a day, without its leading zero'],
    ['2025-12/2026-01', 'December 2025 to January 2026', 'an interval'],
    ['2026-01/2026-01-31', 'January 2026 to 31 January 2026', 'an interval of unequal precision'],
    ['2026-13', '2026-13', 'no such month: shown as it stands'],
    ['last spring', 'last spring', 'not ISO 8601: shown as it stands'],
  ])('writes %s as %s (%s)', (when, expected) => {
    expect(formatWhen(when)).toBe(expected);
  });
});
