export interface Highlighter {
  add(range: AbstractRange): void;
  remove(range: AbstractRange): void;
  clear(): void;
}

/** The registry is shared with the page and with other extensions, hence the prefix. */
export const HIGHLIGHT_NAME = 'silicon-footnotes';

export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** Paints by the CSS Custom Highlight API, which leaves the page's DOM as it is. Gone on abort. */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const highlight = new Highlight();
  const registry = CSS.highlights;
  // After an update the script of the new version paints under the same name.
  const withdraw = () =>
    registry.get(HIGHLIGHT_NAME) === highlight && registry.delete(HIGHLIGHT_NAME);
  const show = () => {
    if (signal.aborted || highlight.size === 0) withdraw();
    else if (registry.get(HIGHLIGHT_NAME) !== highlight) registry.set(HIGHLIGHT_NAME, highlight);
  };
  signal.addEventListener('abort', withdraw, { once: true });
  return {
    add(range) {
      highlight.add(range);
      show();
    },
    remove(range) {
      highlight.delete(range);
      show();
    },
    clear() {
      highlight.clear();
      show();
    },
  };
}
