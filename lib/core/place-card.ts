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

export interface CardPlace {
  left: number;
  top: number;
  /** What the card may be high at most, so that it never leaves the viewport nor covers its line. */
  maxHeight: number;
}

/** Between the line and the card: near enough to be reached, far enough not to touch. */
const GAP_PX = 6;
/** Between the card and the edge of the viewport. */
const EDGE_PX = 8;

/**
 * Where a card of a size goes: strictly below its line, or above where only there is room for all of it, or on the
 * side with more room; flush with the line's beginning as far as the viewport allows. CSS pixels of the viewport.
 */
export function placeCard(line: Box, card: Size, viewport: Size): CardPlace {
  const below = Math.max(0, viewport.height - EDGE_PX - line.bottom - GAP_PX);
  const above = Math.max(0, line.top - GAP_PX - EDGE_PX);
  const isBelow = card.height <= below || (card.height > above && below >= above);
  const maxHeight = Math.floor(isBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  return {
    left: Math.round(clamp(line.left, EDGE_PX, viewport.width - EDGE_PX - card.width)),
    top: isBelow ? Math.ceil(line.bottom + GAP_PX) : Math.floor(line.top - GAP_PX - height),
    maxHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
