import type { CardAnchor } from '../core/card-door.ts';
import type { Box, Line } from '../core/place-card.ts';
import { closestOf, parentOf } from './composed-tree.ts';
import { rectsOf } from './hit-test.ts';
import { BLOCKERS } from './keep-shown.ts';
import type { Mark } from './marks.ts';
import type { Point } from './pointer.ts';
import { latest } from './renewed-marks.ts';

export interface AnchorWatch {
  /** Whether the mark stands in the page still. */
  isCurrent(mark: Mark): boolean;
  isWanted(mark: Mark): boolean;
}

/** Ties a card to the line of a mark that the pointer is on. */
export function anchorOf(
  mark: Mark,
  pointer: Point,
  { isCurrent, isWanted }: AnchorWatch,
): CardAnchor {
  let place: number | undefined;
  const around = parentOf(mark.range.startContainer);
  const runs = around ? runOf(around) : 'ltr';
  const pitch = around ? Number.parseFloat(getComputedStyle(around).lineHeight) : Number.NaN;
  const clips = clipsAround(around);
  let last: Line | undefined = { ...boxAt(pointer), runs };
  return {
    line() {
      const now = latest(mark);
      if (!isCurrent(now)) return undefined;
      // Text that is gone and was not read again so far may be there again in other nodes.
      if (!now.range.startContainer.isConnected) return last;
      const lines = rectsOf(now);
      place ??= lineUnder(lines, pointer);
      const box = withNeighbours(lines, place, { runs, pitch: pitch || 0 });
      if (box && clips.some(each => isApart(box, each.getBoundingClientRect()))) return undefined;
      last = box && { ...box, runs };
      return last;
    },
    isWanted: () => isWanted(mark),
    attach(element) {
      const home = closestOf(mark.flow.block, BLOCKERS) ?? document.documentElement;
      if ((element as Element).parentNode !== home) home?.append(element as Element);
    },
  };
}

function boxAt({ x, y }: Point): Box {
  return { left: x, right: x, top: y, bottom: y };
}

type Run = NonNullable<Line['runs']>;

function runOf(around: Element): Run {
  const { writingMode, direction } = getComputedStyle(around);
  if (writingMode.endsWith('-rl')) return 'vertical-rl';
  if (writingMode.endsWith('-lr')) return 'vertical-lr';
  return direction === 'rtl' ? 'rtl' : 'ltr';
}

/** How text is set: which way it runs, and how far it is from line to line, in pixels. */
interface Setting {
  runs: Run;
  pitch: number;
}

/** The line with the mention's other lines beside it, which the card must not cover either. */
function withNeighbours(lines: DOMRect[], place: number, set: Setting): Line | undefined {
  const line = lines[place];
  if (!line) return undefined;
  const isDown = set.runs.startsWith('vertical');
  const near = touching(line, lines, isDown ? 'x' : 'y', set.pitch);
  const top = Math.min(...near.map(each => each.top));
  const bottom = Math.max(...near.map(each => each.bottom));
  if (!isDown) return { left: line.left, right: line.right, top, bottom };
  const left = Math.min(...near.map(each => each.left));
  const right = Math.max(...near.map(each => each.right));
  return { left, right, top, bottom };
}

/** The lines that follow each other without a gap as large as a line, the given one among them. `pitch`: from line to line, if known. */
function touching(line: DOMRect, lines: DOMRect[], axis: 'x' | 'y', pitch: number): DOMRect[] {
  const start = (rect: DOMRect) => (axis === 'x' ? rect.left : rect.top);
  const end = (rect: DOMRect) => (axis === 'x' ? rect.right : rect.bottom);
  const size = Math.max(end(line) - start(line), pitch);
  const near = [line];
  const isNear = (rect: DOMRect) =>
    near.some(each => end(rect) > start(each) - size && start(rect) < end(each) + size);
  for (let found: DOMRect | undefined = line; found; ) {
    found = lines.find(rect => !near.includes(rect) && isNear(rect));
    if (found) near.push(found);
  }
  return near;
}

/** Which line of a mention that runs over two the pointer is on; the first when it is on none. */
function lineUnder(lines: DOMRect[], { x, y }: Point): number {
  const under = lines.findIndex(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  return Math.max(under, 0);
}

/** The boxes that an element's text is cut off by: those that scroll, and those that hide what is too much. */
function clipsAround(element: Element | null): Element[] {
  const clips: Element[] = [];
  let isLifted = false;
  for (let at = element; at && at !== document.body; at = parentOf(at)) {
    const { display, overflow, position } = getComputedStyle(at);
    const isCut = overflow !== 'visible' && display !== 'inline';
    // An absolute box leaves those out that it is not placed in, a fixed one all.
    const isPassed = isLifted && position === 'static';
    if (isCut && !isPassed && at !== document.documentElement) clips.push(at);
    if (position === 'fixed') break;
    if (position !== 'static') isLifted = position === 'absolute';
  }
  return clips;
}

function isApart(a: Box, b: Box): boolean {
  return a.bottom <= b.top || a.top >= b.bottom || a.right <= b.left || a.left >= b.right;
}
