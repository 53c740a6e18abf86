import { CARD_TAG } from '../core/card-door.ts';
import { createAllowance } from './allowance.ts';
import { type Block, isInside } from './composed-tree.ts';
import { blockOf, isInline } from './flows.ts';
import { keepListening } from './keep-listening.ts';
import { isConnected, parentNodeOf } from './node-members.ts';
import { createShadowRoots, type RootOf } from './shadow-roots.ts';

/** What of the page has changed: subtrees to be read whole, and blocks of which only the own text. */
export interface ChangedText {
  subtrees: Iterable<Block>;
  blocks: Iterable<Block>;
}

/** Text that changes is read again at most this much later: soon enough to look instant, late enough to gather a burst. */
const GATHER_MS = 100;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['contenteditable'],
};

export interface TextWatch {
  document: Document;
  rootOf: RootOf;
  /** Reads what has changed; resolves when done with the time that took, in milliseconds of the main thread. */
  onChange(changed: ChangedText): Promise<number>;
  /** Asked before a frame is painted whether what is known of the page is wrong, now that these blocks have changed. */
  isUrgent?(changed: Iterable<Block>): boolean;
  signal: AbortSignal;
}

export interface ObservedText {
  /** Calls `onChange` with all of the document, at once or when it is shown, then with what is found in shadow trees. */
  readAll(): void;
  /** Reads at once what is urgent, which is else done before the next frame is painted. */
  catchUp(): void;
  rootAt: RootOf;
}

/**
 * Calls `onChange` with what of the document's text has changed, shadow trees included, while the document is visible; a
 * hidden document is read anew as a whole when it is shown.
 */
export function observeText({
  document,
  rootOf,
  onChange,
  isUrgent,
  signal,
}: TextWatch): ObservedText {
  let gathered = createGathering();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let isReading = false;
  const allowance = createAllowance();
  const isHidden = () => document.visibilityState === 'hidden';

  const report = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (isHidden()) return;
    const { isWhole } = gathered;
    const changed = isWhole ? wholeOf(document) : gathered.take();
    gathered = createGathering();
    isReading = true;
    const spentMs = await tell(changed).finally(() => {
      isReading = false;
    });
    if (!isWhole) allowance.spend(spentMs);
    if (!gathered.isEmpty()) reportSoon();
  };
  const tell = ({ subtrees, blocks }: ChangedText) => {
    const tops = new Set(subtrees);
    const reading = onChange({ subtrees: [...tops, ...roots.inside(tops)], blocks });
    roots.lookIn(tops);
    return reading;
  };
  const reportSoon = (gatherMs = GATHER_MS) => {
    if (isReading || isHidden() || signal.aborted) return;
    timer ??= setTimeout(report, Math.max(gatherMs, allowance.restMs()));
  };
  /** Text that the page writes anew all the time, as of an answer that grows, would else lose its marks each time. */
  const catchUp = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const isIdle = timer !== undefined && !isReading && allowance.restMs() === 0;
    if (isIdle && isUrgent?.(gathered.blocks)) void report();
  };
  const gather = (records: MutationRecord[]) => {
    // A hidden page may throw away any number of elements: none of them is kept.
    if (isHidden()) gathered = createGathering(true);
    else records.forEach(gathered.add);
  };
  const observer = new MutationObserver(records => {
    if (records.every(isOwnCard)) return;
    gather(records);
    reportSoon();
    if (isUrgent && allowance.restMs() === 0) frame ||= requestAnimationFrame(catchUp);
    roots.lookAgain();
  });
  const roots = createShadowRoots({
    document,
    rootOf,
    onFound: root => {
      observer.observe(root, OBSERVED);
      gathered.addSubtree(root);
      reportSoon();
    },
    signal,
  });
  const onShown = () => {
    if (isHidden()) return;
    if (!gathered.isEmpty()) reportSoon(0);
    roots.lookAgain();
  };

  observer.observe(document, OBSERVED);
  const listen = () => document.addEventListener('visibilitychange', onShown, { signal });
  keepListening(document, listen, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
  const readAll = () => {
    gathered = createGathering(true);
    if (!isHidden()) void report();
  };
  return { readAll, catchUp, rootAt: roots.rootAt };
}

export function wholeOf({ body, documentElement }: Document): ChangedText {
  return { subtrees: [body ?? documentElement].filter(Boolean), blocks: [] };
}

interface Gathering {
  isWhole: boolean;
  /** Those whose own text has changed. */
  blocks: ReadonlySet<Block>;
  isEmpty(): boolean;
  add(record: MutationRecord): void;
  addSubtree(root: ShadowRoot): void;
  take(): ChangedText;
}

function createGathering(isWhole = false): Gathering {
  const subtrees = new Set<Block>();
  const blocks = new Set<Block>();
  return {
    isWhole,
    blocks,
    isEmpty: () => !isWhole && subtrees.size + blocks.size === 0,
    add({ type, target, addedNodes }) {
      const block = blocks.has(target as Block) ? (target as Block) : blockOf(target);
      if (block) (type === 'attributes' ? subtrees : blocks).add(block);
      for (const node of addedNodes) {
        const root = node instanceof Element && topOf(node, block);
        if (root) subtrees.add(root);
      }
    },
    addSubtree: root => subtrees.add(root),
    take: () => ({
      subtrees: outermost(subtrees),
      blocks: [...blocks].filter(block => isConnected(block) && !isInside(block, subtrees)),
    }),
  };
}

/** What to read of an element that was added; an inline one is read with its block, which it may hold blocks of. */
function topOf(added: Element, block: Block | undefined): Block | undefined {
  if (!isInline(added)) return added;
  return added.childElementCount > 0 ? block : undefined;
}

/** It comes and goes alone. */
function isOwnCard({ addedNodes, removedNodes }: MutationRecord): boolean {
  const node = addedNodes[0] ?? removedNodes[0];
  const isAlone = addedNodes.length + removedNodes.length === 1;
  return isAlone && (node as Element).localName === CARD_TAG;
}

function outermost(blocks: Set<Block>): Block[] {
  return [...blocks].filter(block => {
    const parent = parentNodeOf(block) ?? (block instanceof ShadowRoot ? block.host : null);
    return isConnected(block) && !(parent && isInside(parent as Block, blocks));
  });
}
