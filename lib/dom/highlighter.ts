import { onPageBack, onPageLeft } from './back-forward.ts';
import { everySecond } from './every-second.ts';

/** How a mark is painted: quietly, or as one whose sentence says the same as a claim, or something else. */
export type Look = 'plain' | 'same' | 'differs';

export interface Highlighter {
  /** Takes the range out of another look. */
  add(range: AbstractRange, look: Look): void;
  remove(range: AbstractRange): void;
}

/**
 * The registry is shared with the page and with other extensions, hence the prefix. This name is in it whenever a mark is
 * painted, in whatever look: by it alone a new script tells that an older one has left something.
 */
export const HIGHLIGHT_NAME = 'silicon-footnotes';
const NAMES: Record<Look, string> = {
  plain: HIGHLIGHT_NAME,
  same: `${HIGHLIGHT_NAME}-same`,
  differs: `${HIGHLIGHT_NAME}-differs`,
};

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
  // Those that an older script has left in looks which may be of no use now.
  for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  const painted = new Set<AbstractRange>();
  const plain = createNamed(NAMES.plain, painted, signal);
  const named = {
    plain,
    same: createNamed(NAMES.same, undefined, signal),
    differs: createNamed(NAMES.differs, undefined, signal),
  };
  const all = Object.values(named);
  everySecond(() => {
    for (const each of all) each.mend();
  }, signal);
  return {
    add(range, look) {
      for (const each of all) each.remove(range);
      painted.add(range);
      named[look].add(range);
      plain.show();
    },
    remove(range) {
      painted.delete(range);
      for (const each of all) each.remove(range);
      plain.show();
    },
  };
}

/** In the registry while it has ranges, or the set of `others` has. */
function createNamed(name: string, others: Set<AbstractRange> | undefined, signal: AbortSignal) {
  const highlight = new Highlight();
  const ranges = new Set<AbstractRange>();
  const registry = CSS.highlights;
  // After an update the script of the new version paints under the same name.
  const withdraw = () => registry.get(name) === highlight && registry.delete(name);
  const show = () => {
    if (signal.aborted || ranges.size + (others?.size ?? 0) === 0) withdraw();
    else if (registry.get(name) !== highlight) registry.set(name, highlight);
  };
  signal.addEventListener('abort', withdraw, { once: true });
  // Firefox may end this script while the page is away, and would show marks then that do nothing.
  onPageLeft(window, withdraw, signal);
  onPageBack(window, show, signal);
  return {
    show,
    add(range: AbstractRange) {
      ranges.add(range);
      highlight.add(range);
      show();
    },
    remove(range: AbstractRange) {
      if (!ranges.delete(range)) return;
      highlight.delete(range);
      show();
    },
    /** A page that paints what it finds, as for a search of its own, may well clear the registry first. */
    mend() {
      if (highlight.size < ranges.size) for (const range of ranges) highlight.add(range);
      show();
    },
  };
}
