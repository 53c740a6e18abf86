import { HIGHLIGHT_NAME } from './highlighter.ts';
import type { Mark } from './marks.ts';

/** The mark under a point of the viewport, in CSS pixels. */
export type HitTest = (x: number, y: number) => Mark | undefined;

interface HighlightsFromPoint {
  highlightsFromPoint?(x: number, y: number): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/** Asks the browser which highlight is at the point (Chrome 140, Firefox 150), before that, at which character it is. */
export function createHitTest(marks: () => Mark[]): HitTest {
  const registry = CSS.highlights as HighlightRegistry & HighlightsFromPoint;
  return (x, y) => {
    const candidates = registry.highlightsFromPoint
      ? marksPainted(registry, marks(), x, y)
      : marksAtCaret(marks(), x, y);
    return candidates.find(mark => rectsOf(mark).some(rect => contains(rect, x, y)));
  };
}

function marksPainted(
  registry: HighlightRegistry & HighlightsFromPoint,
  marks: Mark[],
  x: number,
  y: number,
): Mark[] {
  const ours = registry.get(HIGHLIGHT_NAME);
  const hit = registry.highlightsFromPoint?.(x, y).find(({ highlight }) => highlight === ours);
  return hit ? marks.filter(({ range }) => hit.ranges.includes(range)) : [];
}

function marksAtCaret(marks: Mark[], x: number, y: number): Mark[] {
  const node = document.caretPositionFromPoint(x, y)?.offsetNode;
  return node ? marks.filter(({ flow }) => flow.nodes.includes(node as Text)) : [];
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
