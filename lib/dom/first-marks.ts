import { type Block, elementOf } from './composed-tree.ts';
import { everySecond } from './every-second.ts';
import { isSeen } from './is-seen.ts';
import type { Mark } from './marks.ts';
import { treeOf } from './node-members.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
/** A page is read in many turns: so long the choice waits for the rest of a burst. */
const GATHER_MS = 50;

export interface FirstMarks {
  add(mark: Mark): void;
  remove(mark: Mark): void;
}

export interface FirstMarksWatch {
  onShow(mark: Mark): void;
  onHide(mark: Mark): void;
  signal: AbortSignal;
}

/** Tells which marks are the first of their topic below a heading of the page. */
export function watchFirstMarks({ onShow, onHide, signal }: FirstMarksWatch): FirstMarks {
  const marks = new Set<Mark>();
  /** Those that could not be seen when they were last chosen from. */
  let hidden: Mark[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const choose = () => {
    timer = undefined;
    hidden = [...marks].filter(mark => !isSeen(mark));
    const chosen = firstOf(marks);
    for (const mark of marks) {
      if (chosen.has(mark)) onShow(mark);
      else onHide(mark);
    }
  };
  const chooseSoon = () => {
    timer ??= setTimeout(choose, GATHER_MS);
  };
  // Nothing tells of what a page shows by its styles.
  const chooseOfShown = () => {
    if (hidden.some(mark => marks.has(mark) && isSeen(mark))) chooseSoon();
  };
  everySecond(chooseOfShown, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    add(mark) {
      marks.add(mark);
      chooseSoon();
    },
    remove(mark) {
      marks.delete(mark);
      chooseSoon();
    },
  };
}

/** Those that cannot be seen are all among them: any may be the first once it is shown. */
function firstOf(marks: Iterable<Mark>): Set<Mark> {
  const headings = [...document.querySelectorAll(HEADINGS)];
  const chosen = new Set<Mark>();
  const firsts = new Map<string, Mark>();
  for (const mark of marks) {
    if (!isSeen(mark)) {
      chosen.add(mark);
      continue;
    }
    const key = `${sectionOf(mark, headings)} ${mark.mention.topic}`;
    const first = firsts.get(key);
    if (!first || isBefore(mark, first)) firsts.set(key, mark);
  }
  return new Set([...chosen, ...firsts.values()]);
}

/** How many headings stand before a mark, or around it. */
function sectionOf({ flow }: Mark, headings: Element[]): number {
  const place = inDocument(flow.block);
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle] as Element;
    if (heading === place || follows(place, heading)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(a: Mark, b: Mark): boolean {
  const [first, second] = [a.range.startContainer, b.range.startContainer];
  if (first === second) return a.range.startOffset < b.range.startOffset;
  if (treeOf(first) === treeOf(second)) return follows(second, first);
  return follows(inDocument(b.flow.block), inDocument(a.flow.block));
}

function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The element in the document that a block is, or whose shadow trees hold it. */
function inDocument(block: Block): Element {
  let at = elementOf(block);
  for (let root = treeOf(at); root instanceof ShadowRoot; root = treeOf(at)) at = root.host;
  return at;
}
