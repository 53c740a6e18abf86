import { CARD_TAG } from '../core/card-door.ts';
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
    for (const element of document.elementsFromPoint(x, y)) {
      if (element.localName === CARD_TAG) return undefined;
      const block = blockOf(element);
      const candidates = block ? narrow(marks.in(block), x, y) : [];
      const hit = candidates.find(mark => rectsOf(mark).some(rect => contains(rect, x, y)));
      if (hit || !isSeenThrough(element)) return hit;
    }
    return undefined;
  };
}

/** A link stretched over a whole tile by an empty layer hides nothing from a reader. */
function isSeenThrough(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage === 'none' && /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}

/** More marks in one block than this are not all measured for a movement of the mouse. */
const MANY = 50;

function narrow(marks: Mark[], x: number, y: number): Mark[] {
  if (marks.length <= MANY) return marks;
  const node = document.caretPositionFromPoint(x, y)?.offsetNode;
  return marks
    .filter(({ range }) => range.startContainer === node || range.endContainer === node)
    .slice(0, MANY);
}

/** Where a mark stands in the viewport, one rectangle a line, in CSS pixels; none when its text is gone. */
export function rectsOf({ range }: Pick<Mark, 'range'>): DOMRect[] {
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
