import { CARD_TAG } from '../core/card-door.ts';
import { HIGHLIGHT_PREFIX } from './highlighter.ts';

/**
 * Takes away what a script of before an update has left on the page: its marks and its card. Chromium lets such a script run
 * on, so that it can do that itself; Firefox ends it without a word.
 */
export function removeLeftovers(document: Document): void {
  // Not by an iterator: Firefox lets no content script have one of the page's.
  CSS.highlights.forEach((_, name) => {
    if (name.startsWith(HIGHLIGHT_PREFIX) && CSS.highlights.delete(name))
      document.querySelector(CARD_TAG)?.remove();
  });
}
