import { keepListening } from './keep-listening.ts';

/** Calls back when the page is left and the browser keeps it as it is, for somebody may go back to it. */
export function onPageLeft(view: Window, callback: () => void, signal: AbortSignal): void {
  onPassage(view, 'pagehide', callback, signal);
}

/** Calls back when a page that was kept is shown again; in between it heard of nothing. */
export function onPageBack(view: Window, callback: () => void, signal: AbortSignal): void {
  onPassage(view, 'pageshow', callback, signal);
}

function onPassage(
  view: Window,
  type: 'pagehide' | 'pageshow',
  callback: () => void,
  signal: AbortSignal,
): void {
  const listener = ({ persisted, isTrusted }: PageTransitionEvent) => {
    if (persisted && isTrusted) callback();
  };
  keepListening(view.document, () => view.addEventListener(type, listener, { signal }), signal);
}
