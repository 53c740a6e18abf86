import type { RootOf } from './shadow-roots.ts';

/** The element of the page that had the focus before a card took it. */
let outside: WeakRef<Element> | undefined;

/** Moves the focus into a card; what it returns gives it back to where it was, unless a person has moved it on. */
export function takeFocus(card: HTMLElement, rootOf: RootOf): () => void {
  const before = focusedElement(rootOf);
  if (before?.getRootNode() !== card.getRootNode()) outside = before && new WeakRef(before);
  card.focus({ preventScroll: true });
  return () => {
    if (focusedElement(rootOf)) return;
    // Another card may have had it, and be closed since.
    const back = before?.isConnected ? before : outside?.deref();
    (back as HTMLElement | undefined)?.focus({ preventScroll: true });
  };
}

/** The element that has the focus, in whatever depth of shadow trees; nothing when it is the page as a whole. */
export function focusedElement(rootOf: RootOf): Element | undefined {
  let at = document.activeElement;
  for (let inside = at; inside; inside = rootOf(inside)?.activeElement ?? null) at = inside;
  return at && at !== document.body && at !== document.documentElement ? at : undefined;
}

/** What the Tab key moves between. */
const STOPS = 'a[href], button, summary, [tabindex="0"]';

/** Moves the focus round inside a card when Tab would leave it; whether it did. */
export function wrapFocus(
  card: HTMLElement,
  focused: Element,
  { shiftKey }: KeyboardEvent,
): boolean {
  const stops = [...card.querySelectorAll<HTMLElement>(STOPS)].filter(stop =>
    stop.checkVisibility(),
  );
  const [first, last] = [stops[0], stops.at(-1)];
  const isAtEnd = shiftKey ? focused === first || focused === card : focused === last;
  if (!isAtEnd) return false;
  (shiftKey ? last : first)?.focus();
  return true;
}
