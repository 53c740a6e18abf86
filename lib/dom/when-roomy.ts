import { keepListening } from './keep-listening.ts';

/** In a frame narrower or lower than this, in CSS pixels, nobody reads: it counts visits. */
const LEAST_PX = 40;

/** Calls `start` at once in a page of its own, in a frame once it is large enough to be read. */
export function whenRoomy(view: Window, start: () => void): void {
  if (view === view.top || isRoomy(view)) {
    start();
    return;
  }
  const waiting = new AbortController();
  const { signal } = waiting;
  const look = () => {
    if (signal.aborted || !isRoomy(view)) return;
    waiting.abort();
    observer.disconnect();
    start();
  };
  // Chromium may give a frame of another site its size after it was loaded, and tells of it by no event.
  const observer = new ResizeObserver(look);
  for (const root of view.document.children) observer.observe(root);
  keepListening(view.document, () => view.addEventListener('resize', look, { signal }), signal);
}

function isRoomy({ innerWidth, innerHeight }: Window): boolean {
  return innerWidth >= LEAST_PX && innerHeight >= LEAST_PX;
}
