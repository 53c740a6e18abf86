import type { CardLayer } from './card-layer.ts';
import { isInside } from './composed-tree.ts';

/** Nothing tells of a dialog that is opened over the page or closed, nor of a page that is written anew. */
const LOOK_MS = 300;
/** A page that takes the layer away again and again, in so short a time, is to have its way. */
const MOST_RETURNS = 3;
const RETURNS_MS = 10_000;

/** What makes everything outside it inert, even what is painted above it: a modal dialog, and what fills the screen. Some of that can hold nothing. */
export const BLOCKERS = 'dialog:modal, :fullscreen:not(iframe, video, img, canvas, object, embed)';

/**
 * Keeps what is pinned within reach: inside what makes all else inert, above what the page has put there since, and in the
 * page when it has put itself together anew. `giveUp` is called when the page will not have it.
 */
export function keepShown(layer: CardLayer, giveUp: () => void, signal: AbortSignal): void {
  let returns: number[] = [];
  const isUnwanted = () => {
    const now = performance.now();
    returns = [...returns.filter(at => now - at < RETURNS_MS), now];
    return returns.length > MOST_RETURNS;
  };
  const look = () => {
    const top = layer.top();
    if (!top) return;
    layer.tend();
    // With a dialog around it it goes for another reason.
    if (!top.isConnected && !top.parentNode && isUnwanted()) return giveUp();
    const home = homeOf(top);
    const isWell = top.isConnected && layer.isSeen() && isInside(top, new Set([home]));
    if (isWell) return;
    if (top.parentNode !== home) home.append(top);
    layer.raise();
  };
  const timer = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('fullscreenchange', look, { signal });
}

/** Where the layer can be used, by the document's own elements. */
export function homeOf({ ownerDocument }: Element): Element {
  return [...ownerDocument.querySelectorAll(BLOCKERS)].at(-1) ?? ownerDocument.documentElement;
}
