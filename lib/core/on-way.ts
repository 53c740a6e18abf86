import type { Box, Point } from './place-card.ts';

/** A hand does not start in the direction it is going to take, so the way begins a little behind it. In CSS pixels. */
const BEHIND_PX = 2;
/** Nor does it aim at the very corners. */
const AROUND_PX = 6;

/**
 * Whether a pointer that left its mention at one point and is at another now is on its way to the card: inside the
 * triangle between where it left and the card (the safe triangle of nested menus).
 */
export function isOnWay(left: Point, now: Point, card: Box): boolean {
  const apex = stepBack(left, card);
  const corners = cornersOf(card);
  return corners.some((corner, i) =>
    isInTriangle(now, apex, corner, corners[(i + 1) % corners.length] as Point),
  );
}

function stepBack({ x, y }: Point, { left, top, right, bottom }: Box): Point {
  const away = (at: number, from: number, to: number) =>
    at < from ? -BEHIND_PX : at > to ? BEHIND_PX : 0;
  return { x: x + away(x, left, right), y: y + away(y, top, bottom) };
}

function cornersOf({ left, top, right, bottom }: Box): Point[] {
  const [from, to] = [left - AROUND_PX, right + AROUND_PX];
  return [
    { x: from, y: top },
    { x: to, y: top },
    { x: to, y: bottom },
    { x: from, y: bottom },
  ];
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return sides.every(side => side >= 0) || sides.every(side => side <= 0);
}

/** Above 0 when the way from `a` over `b` to `c` turns right (`y` grows downward), below 0 when it turns left. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
