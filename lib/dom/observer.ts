import { blockOf } from './flows.ts';

/** Text that changes is read again at most this much later: soon enough to look instant, late enough to gather a burst. */
const GATHER_MS = 100;

/**
 * Calls `onChange` with the blocks whose text has changed, none inside another, while the document is visible;
 * changes of a hidden document wait until it is shown.
 */
export function observeText(
  document: Document,
  onChange: (blocks: Element[]) => void,
  signal: AbortSignal,
): void {
  const changed = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    timer = undefined;
    if (document.visibilityState === 'hidden') return;
    const blocks = outermost(
      [...changed].filter(block => block.isConnected || block === document.body),
    );
    changed.clear();
    if (blocks.length > 0) onChange(blocks);
  };
  const schedule = () => {
    if (changed.size > 0) timer ??= setTimeout(report, GATHER_MS);
  };
  const observer = new MutationObserver(records => {
    for (const { target } of records) {
      const block = blockOf(target);
      if (block) changed.add(block);
    }
    schedule();
  });

  observer.observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function outermost(blocks: Element[]): Element[] {
  const all = new Set(blocks);
  return blocks.filter(block => {
    for (let above = block.parentElement; above; above = above.parentElement)
      if (all.has(above)) return false;
    return true;
  });
}
