import type { Asker } from './answer-requests.ts';
import { browser } from './browser.ts';

/** Puts a script into the frame that asked; the page's scripts cannot see it there. */
export async function injectScript(
  file: '/card.js' | '/marker.js',
  { tabId, frameId }: Asker,
): Promise<void> {
  if (tabId === undefined) throw new Error(`${file}: only a page can ask for it`);
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId ?? 0] },
    files: [file],
  });
}

/**
 * Brings what the manifest lists for every page to those that were open before: after an installation they would stay
 * unread until reloaded, and after an update their scripts have lost touch with the extension.
 */
export async function injectIntoOpenPages(): Promise<void> {
  const [listed] = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ url: listed?.matches ?? [], discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      const target = { tabId, allFrames: true };
      await Promise.allSettled([
        browser.scripting.insertCSS({ target, files: listed?.css ?? [] }),
        browser.scripting.executeScript({ target, files: ['/page.js'] }),
      ]);
    }),
  );
}

/** Calls back when the extension was installed or updated. */
export function onInstalled(callback: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update')
      callback().catch(error =>
        console.warn('Silicon Footnotes could not reach open pages:', error),
      );
  });
}
