import { browser } from './browser.ts';

const KEY = 'hasBegun';

/**
 * Calls back once in every life of the extension: when it was installed, updated, reloaded or enabled, and when the browser
 * started. What is kept for the session ends with that life; events tell of the first two only.
 */
export async function onNewLife(callback: () => Promise<void>): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(KEY))[KEY]) return;
  await callback();
  await session.set({ [KEY]: true });
}
