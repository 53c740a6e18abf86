import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadMarks } from './spread-marks.ts';

/** Sums of shares are not exact. */
const NEARLY = 1e-9;

test.each<[number[], number, number[], string]>([
  [[], 0.1, [], 'nothing'],
  [[0.4], 0.1, [0.4], 'one stands where it is'],
  [[0, 0.5, 1], 0.1, [0, 0.5, 1], 'so do those far apart'],
  [[0.5, 0.5], 0.25, [0.5, 0.75], 'the later gives way'],
  [[0.875, 1], 0.25, [0.75, 1], 'but not past the end'],
  [[0, 0, 0], 0.75, [0, 0.5, 1], 'too many stand evenly'],
])('spreads %j by %d to %j: %s', (places, least, expected) => {
  expect(spreadMarks(places, least)).toEqual(expected);
});

test('keeps the order, the ends and the least distance of any places', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), place, (unsorted, least) => {
      const places = unsorted.sort((a, b) => a - b);
      const spread = spreadMarks(places, least);
      const gap = Math.min(least, 1 / Math.max(1, places.length - 1));
      spread.forEach((at, i) => {
        expect(at).toBeGreaterThanOrEqual(-NEARLY);
        expect(at).toBeLessThanOrEqual(1 + NEARLY);
        if (i > 0) expect(at - (spread[i - 1] ?? 0)).toBeGreaterThanOrEqual(gap - NEARLY);
      });
    }),
  );
});
