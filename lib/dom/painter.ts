import { createHighlighter } from './highlighter.ts';
import type { Mark, MarkWatch } from './marks.ts';
import { type NearMarks, watchNearMarks } from './near-marks.ts';

/** So many marks are painted wherever they stand; of more only those near to what is in view. */
const FEW = 200;
/** Never more than these at once: each costs some 7 µs in Chromium whenever the page changes anything. */
const MOST = 500;

export interface Painter extends MarkWatch {
  /** Whether marks that are in view may be missing, as there are too many. */
  isFull(): boolean;
}

/** Paints the marks it is told of, but never so many that the page would feel it. All gone on abort. */
export function createPainter(signal: AbortSignal): Painter {
  const highlighter = createHighlighter(signal);
  const all = new Set<Mark>();
  const painted = new Set<Mark>();
  let near: NearMarks | undefined;

  const paint = (mark: Mark) => {
    if (painted.size >= MOST || painted.has(mark)) return;
    painted.add(mark);
    highlighter.add(mark.range);
  };
  const unpaint = (mark: Mark) => {
    if (painted.delete(mark)) highlighter.remove(mark.range);
  };
  return {
    onAdd(mark) {
      all.add(mark);
      if (near) near.add(mark);
      else if (all.size <= FEW) paint(mark);
      else near = watchNearMarks(all, { onNear: paint, onFar: unpaint, signal });
    },
    onRemove(mark) {
      all.delete(mark);
      near?.remove(mark);
      unpaint(mark);
    },
    isFull: () => painted.size >= MOST,
  };
}
