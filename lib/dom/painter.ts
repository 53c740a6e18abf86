import { createHighlighter, type Look } from './highlighter.ts';
import type { Mark, MarkWatch } from './marks.ts';
import { type NearMarks, watchNearMarks } from './near-marks.ts';

/** So many marks are painted wherever they stand; of more only those near to what is in view. */
const FEW = 200;
/** Never more than these at once: each costs some 7 µs in Chromium whenever the page changes anything. */
const MOST = 500;

export interface Painter extends MarkWatch {
  /** From now on; plain until then. */
  setLook(mark: Mark, look: Look): void;
  /** Whether marks that are in view may be missing, as there are too many. */
  isFull(): boolean;
}

/** Paints the marks it is told of, but never so many that the page would feel it. All gone on abort. */
export function createPainter(signal: AbortSignal): Painter {
  const highlighter = createHighlighter(signal);
  const all = new Set<Mark>();
  const painted = new Set<Mark>();
  const looks = new WeakMap<Mark, Look>();
  let near: NearMarks | undefined;

  const lookOf = (mark: Mark) => looks.get(mark) ?? 'plain';
  const paint = (mark: Mark) => {
    if (painted.size >= MOST || painted.has(mark)) return;
    painted.add(mark);
    highlighter.add(mark.range, lookOf(mark));
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
    setLook(mark, look) {
      const isNew = lookOf(mark) !== look;
      looks.set(mark, look);
      if (isNew && painted.has(mark)) highlighter.add(mark.range, look);
    },
    isFull: () => painted.size >= MOST,
  };
}
