import { CARD_TAG } from '../core/card-door.ts';
import type { Block } from './composed-tree.ts';
import { blockOf } from './flows.ts';
import type { Mark, Marks } from './marks.ts';
import { localNameOf, treeOf } from './node-members.ts';
import type { Point } from './pointer.ts';
import type { RootOf } from './shadow-roots.ts';

/** What is under a point of the viewport, in CSS pixels. */
export interface PointTest {
  markAt(point: Point): Mark | undefined;
  isCardAt(point: Point): boolean;
}

/**
 * Asks which element is on top at the point, and looks at the marks of its block only. The browser's own
 * `CSS.highlights.highlightsFromPoint` would do, but is wrong on dense screens: docs/browser-bugs.md.
 */
export function createPointTest(marks: Pick<Marks, 'in'>, rootOf: RootOf): PointTest {
  return {
    markAt(point) {
      for (const place of placesAt(point, document, rootOf)) {
        if (isCard(place)) return undefined;
        const block = blockOf(place);
        const candidates = block ? narrow(marks.in(block), point) : [];
        const hit = candidates.find(mark => rectsOf(mark).some(rect => contains(rect, point)));
        if (hit || !isSeenThrough(place)) return hit;
      }
      return undefined;
    },
    isCardAt(point) {
      // The card may stand in a dialog inside a shadow tree.
      const [top] = placesAt(point, document, rootOf);
      return top !== undefined && isCard(top);
    },
  };
}

function isCard(place: Block): boolean {
  return place instanceof Element && localNameOf(place) === CARD_TAG;
}

/** What is at a point, topmost first: before a host what is in its shadow tree, and the root itself. */
function* placesAt(
  point: Point,
  scope: Document | ShadowRoot,
  rootOf: RootOf,
): Generator<Block, undefined> {
  for (const element of elementsAt(point, scope)) {
    // Chromium names the elements around the shadow tree as well.
    if (treeOf(element) !== scope) continue;
    const root = rootOf(element);
    if (root) yield* placesAt(point, root, rootOf);
    if (root) yield root;
    yield element;
  }
}

function elementsAt({ x, y }: Point, scope: Document | ShadowRoot): Element[] {
  const elements = scope.elementsFromPoint(x, y);
  // Firefox leaves out an element whose text stands out of its box where lines run down the page.
  const top = scope.elementFromPoint(x, y);
  return !top || elements.includes(top) ? elements : [top, ...elements];
}

/** A link stretched over a whole tile by an empty layer hides nothing from a reader. */
function isSeenThrough(place: Block): boolean {
  if (!(place instanceof Element)) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(place);
  return backgroundImage === 'none' && /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}

/** More marks in one block than this are not all measured for a movement of the mouse. */
const MANY = 50;

function narrow(marks: Mark[], { x, y }: Point): Mark[] {
  if (marks.length <= MANY) return marks;
  const root = marks[0]?.range.startContainer.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const node = document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode;
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

function contains({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
