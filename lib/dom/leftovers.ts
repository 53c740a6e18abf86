import { CARD_TAG } from '../core/card-door.ts';
import { HIGHLIGHT_NAME } from './highlighter.ts';

/**
 * Takes away what a script of before an update has left on the page: its marks and its card. Chromium lets such a script run
 * on, so that it can do that itself; Firefox ends it without a word.
 */
export function removeLeftovers(document: Document): void {
  if (!CSS.highlights.delete(HIGHLIGHT_NAME)) return;
  for (const card of document.querySelectorAll(CARD_TAG)) card.remove();
}
