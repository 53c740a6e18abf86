import type { Asker } from './answer-requests.ts';
import { browser } from './browser.ts';

/**
 * Puts the styles of marks into the frame that asked, where the page cannot see them. As a sheet of the person's own the first
 * reaches into shadow trees, which no sheet of the page's does.
 */
export async function injectMarkStyles(asker: Asker): Promise<void> {
  const target = targetOf(asker);
  await Promise.all([
    browser.scripting.insertCSS({ target, origin: 'USER', files: ['/assets/marks.css'] }),
    browser.scripting.insertCSS({ target, origin: 'AUTHOR', files: ['/assets/svg-marks.css'] }),
  ]);
}

/** Puts a script into the frame that asked; the page's scripts cannot see it there. */
export async function injectScript(file: '/card.js' | '/marker.js', asker: Asker): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(asker), files: [file] });
}

function targetOf({ tabId, frameId = 0 }: Asker) {
  if (tabId === undefined) throw new Error('only a page can be brought a file');
  return { tabId, frameIds: [frameId] };
}

/**
 * Brings what the manifest lists for every page to those that were open before: after an installation they would stay
 * unread until reloaded, and after an update their scripts have lost touch with the extension. Where it runs already it
 * leaves it at that.
 */
export async function injectIntoOpenPages(): Promise<void> {
  const [{ matches = [], js = [] } = {}] = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      const target = { tabId, allFrames: true };
      await browser.scripting.executeScript({ target, files: js as '/page.js'[] });
    }),
  );
}
