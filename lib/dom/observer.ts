import { CARD_TAG } from '../core/card-door.ts';
import { blockOf, isInline } from './flows.ts';
import { keepListening } from './keep-listening.ts';
import type { ChangedText } from './marks.ts';

/** Text that changes is read again at most this much later: soon enough to look instant, late enough to gather a burst. */
const GATHER_MS = 100;

/**
 * Calls `onChange` with what of the document's text has changed, while the document is visible; a hidden document is
 * read anew as a whole when it is shown.
 */
export function observeText(
  document: Document,
  onChange: (changed: ChangedText) => void,
  signal: AbortSignal,
): void {
  let gathered = createGathering();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    timer = undefined;
    // While hidden nothing is kept: a page may throw away any number of elements meanwhile.
    const changed = gathered.isWhole ? wholeOf(document) : gathered.take();
    if (document.visibilityState === 'hidden') gathered = createGathering(true);
    else {
      gathered = createGathering();
      onChange(changed);
    }
  };
  const observer = new MutationObserver(records => {
    const isOurs = records.every(isOwnCard);
    if (!isOurs) records.forEach(gathered.add);
    if (!isOurs && document.visibilityState === 'visible') timer ??= setTimeout(report, GATHER_MS);
    else if (!isOurs) gathered = createGathering(true);
  });
  const onShown = () => {
    if (gathered.isWhole && document.visibilityState === 'visible') timer ??= setTimeout(report, 0);
  };

  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['contenteditable'],
  });
  const listen = () => document.addEventListener('visibilitychange', onShown, { signal });
  keepListening(document, listen, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** The document as a whole. */
export function wholeOf({ body, documentElement }: Document): ChangedText {
  return { subtrees: [body ?? documentElement].filter(Boolean), blocks: [] };
}

interface Gathering {
  isWhole: boolean;
  add(record: MutationRecord): void;
  take(): ChangedText;
}

function createGathering(isWhole = false): Gathering {
  const subtrees = new Set<Element>();
  const blocks = new Set<Element>();
  return {
    isWhole,
    add({ type, target, addedNodes }) {
      const block = blockOf(target);
      if (block) (type === 'attributes' ? subtrees : blocks).add(block);
      for (const node of addedNodes) {
        const root = node instanceof Element && rootOf(node, block);
        if (root) subtrees.add(root);
      }
    },
    take: () => ({
      subtrees: outermost(subtrees),
      blocks: [...blocks].filter(block => block.isConnected && !isInside(block, subtrees)),
    }),
  };
}

/** What to read of an element that was added; an inline one is read with its block, which it may hold blocks of. */
function rootOf(added: Element, block: Element | undefined): Element | undefined {
  if (!isInline(added)) return added;
  return added.childElementCount > 0 ? block : undefined;
}

function isOwnCard({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    type === 'childList' &&
    [...addedNodes, ...removedNodes].every(({ nodeName }) => nodeName.toLowerCase() === CARD_TAG)
  );
}

function outermost(elements: Set<Element>): Element[] {
  return [...elements].filter(
    element =>
      element.isConnected && !(element.parentElement && isInside(element.parentElement, elements)),
  );
}

function isInside(element: Element, others: Set<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (others.has(at)) return true;
  return false;
}
