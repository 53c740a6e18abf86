import { blockOf } from './flows.ts';
import type { Mark, Marks } from './marks.ts';

/** The mark under a point of the viewport, in CSS pixels. */
export type HitTest = (x: number, y: number) => Mark | undefined;

/**
 * Asks which element is on top at the point, and looks at the marks of its block only. The browser's own
 * `CSS.highlights.highlightsFromPoint` would do, but is wrong on dense screens: docs/browser-bugs.md.
 */
export function createHitTest(marks: Pick<Marks, 'in'>): HitTest {
  return (x, y) => {
    const top = document.elementFromPoint(x, y);
    const block = top && blockOf(top);
    const candidates = block ? marks.in(block) : [];
    return candidates.find(mark => rectsOf(mark).some(rect => contains(rect, x, y)));
  };
}

/** Where a mark stands in the viewport, one rectangle a line, in CSS pixels; none when its text is gone. */
export function rectsOf({ range }: Mark): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const live = document.createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
  } catch {
    return []; // the text became shorter since it was read
  }
  return [...live.getClientRects()];
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
