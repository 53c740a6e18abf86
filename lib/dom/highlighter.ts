import { onPageBack, onPageLeft } from './back-forward.ts';
import { everySecond } from './every-second.ts';

export interface Highlighter {
  add(range: AbstractRange): void;
  remove(range: AbstractRange): void;
}

/** The registry is shared with the page and with other extensions, hence the prefix. */
export const HIGHLIGHT_NAME = 'silicon-footnotes';

export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
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
