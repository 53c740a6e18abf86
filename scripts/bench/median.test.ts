import { expect, test } from 'vitest';
import { median, quantile } from './median.ts';

test.each([
  [[3], 3, 'the only one'],
  [[10, 9, 100], 10, 'by number, not by digits'],
  [[1, 2, 4, 100], 3, 'half way between the two in the middle'],
  [[], Number.NaN, 'there is none'],
])('The median of %j is %d: %s', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test.each([
  [0, 1],
  [0.5, 3],
  [0.95, 4.8],
  [1, 5],
])('A share of %d of 1 to 5 does not exceed %d', (share, expected) => {
  expect(quantile([5, 4, 3, 2, 1], share)).toBeCloseTo(expected);
});

test('The values stay in their order', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});
