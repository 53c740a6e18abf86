import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  type CardPlace,
  keepInView,
  type Line,
  placeCard,
  placeSheet,
  type Side,
  type Size,
} from './place-card.ts';

const viewport = { left: 0, top: 0, right: 1000, bottom: 700 };
const line = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });
const column = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 80 });

describe('A card', () => {
  test.each([
    [line(100, 100), 300, { left: 100, top: 126 }, 'below its line, where there is room'],
    [line(100, 600), 300, { left: 100, top: 294 }, 'above it, where only there is room'],
    [line(100, 200), 600, { left: 100, top: 226 }, 'on the side with more room, cut to it'],
    [line(950, 100), 300, { left: 612, top: 126 }, 'shifted from the right edge'],
    [line(-20, 100), 300, { left: 8, top: 126 }, 'shifted from the left edge'],
  ])('for a line at %j and a height of %i goes to %j: %s', (at, height, place) => {
    expect(placeCard(at, { width: 380, height }, { viewport })).toMatchObject(place);
  });

  test.each<[Line, Partial<CardPlace>, string]>([
    [{ ...line(600, 100), runs: 'rtl' }, { left: 300, top: 126 }, 'flush with its right end'],
    [{ ...column(600, 100), runs: 'vertical-rl' }, { left: 214, top: 100 }, 'left of it'],
    [{ ...column(200, 100), runs: 'vertical-lr' }, { left: 226, top: 100 }, 'right of it'],
    [{ ...column(200, 100), runs: 'vertical-rl' }, { left: 226, top: 100 }, 'where it fits'],
    [{ ...column(600, 660), runs: 'vertical-rl' }, { left: 214, top: 392 }, 'shifted up'],
  ])('for a line %j goes to %j: %s', (at, place) => {
    expect(placeCard(at, { width: 380, height: 300 }, { viewport })).toMatchObject(place);
  });

  test('goes below or above a column where neither side has its width', () => {
    const at: Line = { ...column(200, 100), runs: 'vertical-rl' };
    const narrow = { ...viewport, right: 500 };
    const place = placeCard(at, { width: 380, height: 300 }, { viewport: narrow });
    expect(place).toMatchObject({ side: 'below', top: 186 });
  });

  test.each<[Side | undefined, Box, Side, string]>([
    ['below', line(100, 400), 'below', 'it can still be read there'],
    ['below', line(100, 560), 'above', 'too little of it could be read there'],
    ['above', line(100, 200), 'above', 'it can still be read there'],
    [undefined, line(100, 400), 'above', 'there it fits'],
  ])('that stood %s, for a line at %j, stands %s: %s', (side, at, expected) => {
    const place = placeCard(at, { width: 380, height: 380 }, { viewport, side });
    expect(place.side).toBe(expected);
  });

  test('stays beside its column while it fits there', () => {
    const at: Line = { ...column(480, 100), runs: 'vertical-rl' };
    const place = placeCard(at, { width: 380, height: 300 }, { viewport, side: 'right' });
    expect(place.side).toBe('right');
  });
});

describe('A sheet', () => {
  const phone = { left: 0, top: 0, right: 360, bottom: 640 };
  test.each<[Box, number, Partial<CardPlace>, string]>([
    [line(20, 100), 300, { left: 0, top: 340, maxHeight: 514 }, 'at the lower edge'],
    [line(20, 300), 400, { left: 0, top: 326, maxHeight: 314 }, 'only up to its line'],
    [line(20, 500), 300, { left: 0, top: 0, maxHeight: 494 }, 'at the upper edge'],
  ])('for a line at %j and a height of %i goes to %j: %s', (at, height, place) => {
    expect(placeSheet(at, { width: 360, height }, { viewport: phone })).toMatchObject(place);
  });
});

test.each([
  [
    { x: 100, y: 100 },
    { x: 100, y: 100 },
  ],
  [
    { x: -50, y: 900 },
    { x: 8, y: 392 },
  ],
  [
    { x: 2000, y: -3 },
    { x: 612, y: 8 },
  ],
])('A card that is to stand at %j is kept in view at %j', (wanted, kept) => {
  expect(keepInView(wanted, { width: 380, height: 300 }, viewport)).toEqual(kept);
});

describe('Wherever its line stands', () => {
  const number = (max: number) => fc.double({ min: 0, max, noNaN: true });
  const runs = fc.constantFrom('ltr', 'rtl', 'vertical-rl', 'vertical-lr');
  const cases = fc.record({
    origin: fc.integer({ min: 0, max: 300 }),
    width: fc.integer({ min: 320, max: 2000 }),
    height: fc.integer({ min: 200, max: 1500 }),
    x: number(1),
    y: number(1),
    runs: fc.option(runs, { nil: undefined }),
    side: fc.option(fc.constantFrom('below', 'above', 'left', 'right'), { nil: undefined }),
    card: fc.record({ width: number(300), height: fc.double({ min: 60, max: 900, noNaN: true }) }),
  });

  const check = (place: CardPlace, card: Size, at: Box, view: Box) => {
    const { left, top, maxHeight } = place;
    const right = left + card.width;
    const bottom = top + Math.min(card.height, maxHeight);
    const isApart = top >= at.bottom || bottom <= at.top || left >= at.right || right <= at.left;
    expect(isApart).toBe(true);
    expect(left).toBeGreaterThanOrEqual(view.left);
    expect(right).toBeLessThanOrEqual(view.right);
    expect(top).toBeGreaterThanOrEqual(view.top);
    expect(bottom).toBeLessThanOrEqual(view.bottom);
  };

  test.each([
    ['card', placeCard],
    ['sheet', placeSheet],
  ])('a %s never covers it and never leaves the viewport', (_, place) => {
    fc.assert(
      fc.property(cases, ({ origin, width, height, x, y, card, runs: way, side }) => {
        const view = { left: origin, top: origin, right: origin + width, bottom: origin + height };
        const at = line(origin + x * (width - 80), origin + y * (height - 20));
        const placed = place({ ...at, ...(way && { runs: way }) }, card, { viewport: view, side });
        check(placed, card, at, view);
      }),
    );
  });
});
