export interface Highlighter {
  /** Paints exactly these places, in place of the ones before. */
  paint(ranges: Iterable<AbstractRange>): void;
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
  const remove = () =>
    registry.get(HIGHLIGHT_NAME) === highlight && registry.delete(HIGHLIGHT_NAME);
  signal.addEventListener('abort', remove, { once: true });
  return {
    paint(ranges) {
      if (signal.aborted) return;
      highlight.clear();
      for (const range of ranges) highlight.add(range);
      if (highlight.size > 0) registry.set(HIGHLIGHT_NAME, highlight);
      else remove();
    },
  };
}
