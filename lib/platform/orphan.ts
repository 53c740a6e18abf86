import { browser } from './browser.ts';

/** Whether the extension was updated, reloaded, disabled or removed under this script, which nothing tells it. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}

/** Soon enough for somebody who has just disabled the extension and looks at the page. */
const LOOK_MS = 500;

/** Calls back once the script is orphaned. */
export function onOrphaned(callback: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => isOrphaned() && callback(), LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** Says what went wrong, except that an orphaned script has nothing more to say. */
export function warnUnlessOrphaned(what: string, reason: unknown): void {
  if (!isOrphaned()) console.warn(`Silicon Footnotes ${what}:`, reason);
}
