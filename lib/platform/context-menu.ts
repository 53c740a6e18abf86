import { browser } from './browser.ts';

const ID = 'ask-about-selection';

/** Puts an entry into the menu of selected text. The browser keeps it; Firefox for Android has no such menus. */
export async function createSelectionMenu(title: string): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title, contexts: ['selection'] });
}

export interface SelectionAsk {
  text: string;
  /** Absent where the text is in the browser's PDF viewer, in Chromium. */
  tabId?: number;
}

/** Calls back with the selected text when a person chooses the entry. What needs their press is to be done at once, not later. */
export function onSelectionMenu(callback: (ask: SelectionAsk) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const { id = -1 } = tab ?? {};
    if (menuItemId === ID) callback({ text: selectionText, ...(id >= 0 && { tabId: id }) });
  });
}
