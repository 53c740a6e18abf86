import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from './place-card.ts';

const viewport = { width: 1000, height: 700 };
const line = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('A card', () => {
  test.each([
    [line(100, 100), 300, { left: 100, top: 126 }, 'below its line, where there is room'],
    [line(100, 600), 300, { left: 100, top: 294 }, 'above it, where only there is room'],
    [line(100, 200), 600, { left: 100, top: 226 }, 'on the side with more room, cut to it'],
    [line(950, 100), 300, { left: 612, top: 126 }, 'shifted from the right edge'],
    [line(-20, 100), 300, { left: 8, top: 126 }, 'shifted from the left edge'],
  ])('for a line at %j and a height of %i goes to %j: %s', (at, height, place) => {
    expect(placeCard(at, { width: 380, height }, viewport)).toMatchObject(place);
  });

  test('never covers its line and never leaves the viewport', () => {
    const number = (max: number) => fc.double({ min: 0, max, noNaN: true });
    const cases = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 200, max: 1500 }),
      x: number(1),
      y: number(1),
      card: fc.record({
        width: number(300),
        height: fc.double({ min: 60, max: 900, noNaN: true }),
      }),
    });
    fc.assert(
      fc.property(cases, ({ width, height, x, y, card }) => {
        const at = line(x * (width - 80), y * (height - 20));
        const { left, top, maxHeight } = placeCard(at, card, { width, height });
        const bottom = top + Math.min(card.height, maxHeight);
        expect(top >= at.bottom || bottom <= at.top).toBe(true);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + card.width).toBeLessThanOrEqual(width);
        expect(bottom).toBeLessThanOrEqual(height);
        expect(top).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
