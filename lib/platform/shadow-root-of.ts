import { browser } from './browser.ts';
import { isOrphaned } from './orphan.ts';

type Reach = (element: Element) => ShadowRoot | null;

/** Chromium has a function for it, which takes HTML elements only; Firefox a property. Both reach closed roots. */
const { dom } = browser as unknown as { dom?: { openOrClosedShadowRoot: Reach } };

/** The root of the shadow tree that an element hosts, an open or a closed one. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  const isHtml = element instanceof HTMLElement;
  const root = openOrClosedShadowRoot ?? (isHtml ? askChromium(element) : undefined);
  return root ?? undefined;
}

function askChromium(element: HTMLElement): ShadowRoot | null | undefined {
  try {
    return dom?.openOrClosedShadowRoot(element);
  } catch (reason) {
    if (isOrphaned()) return undefined; // the page goes on without us
    throw reason;
  }
}
