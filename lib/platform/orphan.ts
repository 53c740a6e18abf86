import { browser } from './browser.ts';

/** Whether the extension was updated, reloaded or removed under this script, which nothing tells it. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}

/** Says what went wrong, except that an orphaned script has nothing more to say. */
export function warnUnlessOrphaned(what: string, reason: unknown): void {
  if (!isOrphaned()) console.warn(`Silicon Footnotes ${what}:`, reason);
}
