export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where a line of text stands, and how it runs: `ltr` unless told. */
export interface Line extends Box {
  runs?: 'ltr' | 'rtl' | 'vertical-rl' | 'vertical-lr';
}

export type Side = 'below' | 'above' | 'left' | 'right';

export interface CardPlace {
  side: Side;
  left: number;
  top: number;
  /** What the card may be high at most, so that it never leaves the viewport nor covers its line. */
  maxHeight: number;
}

export interface CardRoom {
  viewport: Box;
  /** Where the card stands already: it does not change sides as long as there is some room. */
  side?: Side | undefined;
}

/** Between the line and the card: near enough to be reached, far enough not to touch. */
const GAP_PX = 6;
/** Between the card and the edge of the viewport, in pixels. */
export const EDGE_PX = 8;
/** A card of this height can be read, if not as a whole. */
const LEAST_PX = 160;

/**
 * Where a card of a size goes: strictly below its line, or above where only there is room for all of it, or on the
 * side with more room; flush with the line's beginning as far as the viewport allows. Beside the line where text runs
 * down the page, if it is not too wide for that. CSS pixels of the viewport.
 */
export function placeCard(line: Line, card: Size, { viewport, side }: CardRoom): CardPlace {
  const beside = line.runs?.startsWith('vertical') && placeBeside(line, card, { viewport, side });
  if (beside) return beside;
  const below = Math.max(0, viewport.bottom - EDGE_PX - line.bottom - GAP_PX);
  const above = Math.max(0, line.top - GAP_PX - viewport.top - EDGE_PX);
  const isBelow = takesFirst(below, above, card.height, side && side === 'below');
  const maxHeight = Math.floor(isBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  const start = line.runs === 'rtl' ? line.right - card.width : line.left;
  return {
    side: isBelow ? 'below' : 'above',
    left: Math.round(clamp(start, viewport.left + EDGE_PX, viewport.right - EDGE_PX - card.width)),
    top: isBelow ? Math.ceil(line.bottom + GAP_PX) : Math.floor(line.top - GAP_PX - height),
    maxHeight,
  };
}

/** Where the lines that follow stand, or those before; nothing when neither has the width. */
function placeBeside(line: Line, card: Size, { viewport, side }: CardRoom): CardPlace | undefined {
  const left = line.left - GAP_PX - viewport.left - EDGE_PX;
  const right = viewport.right - EDGE_PX - line.right - GAP_PX;
  const fits = (each?: Side) =>
    (each === 'left' && card.width <= left) || (each === 'right' && card.width <= right);
  const next: Side = line.runs === 'vertical-rl' ? 'left' : 'right';
  const chosen = [side, next, 'left' as const, 'right' as const].find(fits);
  if (!chosen) return undefined;
  const maxHeight = Math.floor(viewport.bottom - viewport.top - 2 * EDGE_PX);
  const height = Math.min(card.height, maxHeight);
  return {
    side: chosen,
    left:
      chosen === 'left'
        ? Math.floor(line.left - GAP_PX - card.width)
        : Math.ceil(line.right + GAP_PX),
    top: Math.round(clamp(line.top, viewport.top + EDGE_PX, viewport.bottom - EDGE_PX - height)),
    maxHeight,
  };
}

/** Of two rooms the one it is in already, while that is large enough to read in; else the first that fits, or the larger. */
function takesFirst(first: number, second: number, wanted: number, isInFirst?: boolean): boolean {
  const least = Math.min(wanted, LEAST_PX);
  if (isInFirst !== undefined && (isInFirst ? first : second) >= least) return isInFirst;
  return wanted <= first || (wanted > second && first >= second);
}

/** A card as wide as a narrow screen, at its lower edge, or at the upper where the lower has too little room below the line. */
export function placeSheet(line: Box, card: Size, { viewport, side }: CardRoom): CardPlace {
  const below = Math.max(0, viewport.bottom - line.bottom - GAP_PX);
  const above = Math.max(0, line.top - GAP_PX - viewport.top);
  const isBelow = takesFirst(below, above, card.height, side && side === 'below');
  const maxHeight = Math.floor(isBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  return {
    side: isBelow ? 'below' : 'above',
    left: viewport.left,
    top: isBelow ? Math.floor(viewport.bottom - height) : Math.ceil(viewport.top),
    maxHeight,
  };
}

/** The place nearest to a wanted one at which all of a card is in the viewport; its head, where it is larger than that. */
export function keepInView({ x, y }: Point, card: Size, viewport: Box): Point {
  return {
    x: clamp(x, viewport.left + EDGE_PX, viewport.right - EDGE_PX - card.width),
    y: clamp(y, viewport.top + EDGE_PX, viewport.bottom - EDGE_PX - card.height),
  };
}

/** The least wins where the two contradict each other. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
