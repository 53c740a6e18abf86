import { browser } from './browser.ts';
import { currentTab } from './tabs.ts';

/** The popup's own size, in CSS pixels, and a little for the window around it. */
const WINDOW = { width: 430, height: 660 };

/**
 * Opens the popup. To be called right in the handler of a press, as Firefox before 149 insists. Rejects where the browser opens
 * none: the window has no focus or no toolbar, or the person's press is too long ago.
 */
export async function openPopup(): Promise<void> {
  if (!browser.action.openPopup) throw new Error('this browser opens no popup by itself');
  await browser.action.openPopup();
}

/** The same, or else a small window with the popup in it, which is told what tab it speaks of. */
export async function openPopupOrWindow(tabId?: number): Promise<void> {
  try {
    await openPopup();
  } catch (reason) {
    console.warn('Silicon Footnotes opens a window, as there can be no popup:', reason);
    await openInWindow(tabId ?? (await currentTab())?.id);
  }
}

/** Phones have no windows, but tabs. */
async function openInWindow(tabId = browser.tabs.TAB_ID_NONE): Promise<void> {
  const url = browser.runtime.getURL(`/popup.html?tab=${tabId}&window`);
  if (browser.windows) await browser.windows.create({ url, type: 'popup', ...WINDOW });
  else await browser.tabs.create({ url });
}
