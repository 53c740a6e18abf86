import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnWay } from './on-way.ts';

/** Below a line at y 100 to 120, whose mention begins at x 200. */
const card = { left: 200, top: 126, right: 580, bottom: 400 };
const left = { x: 260, y: 112 };

describe('A pointer that left its mention above a card', () => {
  test.each([
    [{ x: 260, y: 120 }, true, 'straight down'],
    [{ x: 300, y: 118 }, true, 'down to the right'],
    [{ x: 500, y: 124 }, true, 'a long way to the far corner'],
    [{ x: 268, y: 112 }, true, 'sideways at first, as a hand does'],
    [{ x: 320, y: 112 }, false, 'along the line'],
    [{ x: 260, y: 100 }, false, 'upwards'],
    [{ x: 180, y: 124 }, false, 'past the card'],
    [{ x: 215, y: 122 }, true, 'to the near corner'],
  ])('and is at %j now: on its way %s (%s)', (now, expected) => {
    expect(isOnWay(left, now, card)).toBe(expected);
  });
});

test('The way to a card above its line is mirrored', () => {
  const above = { left: 200, top: 40, right: 580, bottom: 94 };
  expect(isOnWay(left, { x: 300, y: 102 }, above)).toBe(true);
  expect(isOnWay(left, { x: 300, y: 118 }, above)).toBe(false);
});

test('The way to a card beside its column goes sideways', () => {
  const beside = { left: 300, top: 0, right: 680, bottom: 300 };
  expect(isOnWay(left, { x: 290, y: 180 }, beside)).toBe(true);
  expect(isOnWay(left, { x: 250, y: 180 }, beside)).toBe(false);
});

test('Every straight way from the mention to any place in the card is on the way', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (x, y, part) => {
      const aim = {
        x: card.left + x * (card.right - card.left),
        y: card.top + y * (card.bottom - card.top),
      };
      const at = (from: number, to: number) => from + part * (to - from);
      const now = { x: at(left.x, aim.x), y: at(left.y, aim.y) };
      expect(isOnWay(left, now, card)).toBe(true);
    }),
  );
});
