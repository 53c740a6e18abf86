import { onPageBack, onPageLeft } from './back-forward.ts';
import { everySecond } from './every-second.ts';

export interface Highlighter {
  add(range: AbstractRange): void;
  remove(range: AbstractRange): void;
}

/** The registry is shared with the page and with other extensions, hence the prefix. */
export const HIGHLIGHT_NAME = 'silicon-footnotes';

/** Whether marks can be painted: not by what the browser says it has, but by trying it. */
export function canHighlight(): boolean {
  const name = `${HIGHLIGHT_NAME}-probe`;
  const at = { startContainer: document, startOffset: 0, endContainer: document, endOffset: 0 };
  try {
    const probe = new Highlight(new StaticRange(at));
    CSS.highlights.set(name, probe);
    const isKept = CSS.highlights.get(name) === probe && probe.size === 1;
    return CSS.highlights.delete(name) && isKept && CSS.supports(`selector(::highlight(${name}))`);
  } catch {
    return false;
  }
}

/** Paints by the CSS Custom Highlight API, which leaves the page's DOM as it is. Gone on abort. */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const highlight = new Highlight();
  const ranges = new Set<AbstractRange>();
  const registry = CSS.highlights;
  // After an update the script of the new version paints under the same name.
  const withdraw = () =>
    registry.get(HIGHLIGHT_NAME) === highlight && registry.delete(HIGHLIGHT_NAME);
  const show = () => {
    if (signal.aborted || ranges.size === 0) withdraw();
    else if (registry.get(HIGHLIGHT_NAME) !== highlight) registry.set(HIGHLIGHT_NAME, highlight);
  };
  /** A page that paints what it finds, as for a search of its own, may well clear the registry first. */
  const mend = () => {
    if (highlight.size < ranges.size) for (const range of ranges) highlight.add(range);
    show();
  };
  everySecond(mend, signal);
  signal.addEventListener('abort', withdraw, { once: true });
  // Firefox may end this script while the page is away, and would show marks then that do nothing.
  onPageLeft(window, withdraw, signal);
  onPageBack(window, show, signal);
  return {
    add(range) {
      ranges.add(range);
      highlight.add(range);
      show();
    },
    remove(range) {
      ranges.delete(range);
      highlight.delete(range);
      show();
    },
  };
}
