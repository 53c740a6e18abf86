import { browser } from './browser.ts';

export interface TabView {
  id: number;
  /** Absent for pages of the browser, and for sites that the extension was given no access to. */
  url?: string;
}

/** The tab a person looks at in the window that has the focus. */
export async function currentTab(): Promise<TabView | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab && viewTab(tab);
}

export async function getTab(id: number): Promise<TabView | undefined> {
  return viewTab(await browser.tabs.get(id));
}

function viewTab({
  id,
  url,
}: {
  id?: number | undefined;
  url?: string | undefined;
}): TabView | undefined {
  return id === undefined ? undefined : { id, ...(url !== undefined && { url }) };
}

/** Whether every site may be read. People may withhold that; a tab of a site withheld has no `url`. */
export function hasAllAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['<all_urls>'] });
}

/** Whether files on this computer may be read. People allow that by hand, if at all; a tab of a file may have no `url` without. */
export function hasFileAccess(): Promise<boolean> {
  return browser.extension.isAllowedFileSchemeAccess();
}

/** Whether the browser lets a script of ours into a tab's page, though none may run there. */
export async function letsScriptsIn(tabId: number): Promise<boolean> {
  const func = () => {};
  return browser.scripting.executeScript({ target: { tabId }, func, injectImmediately: true }).then(
    () => true,
    () => false,
  );
}

/** Brings a tab to the front of its window. */
export async function showTab(id: number): Promise<void> {
  await browser.tabs.update(id, { active: true });
}

/** Asks for every site, on a press of a button: the browser has a person confirm it. Tells whether it was given. */
export function askForAllAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ['<all_urls>'] });
}

/** Opens one of the extension's own pages in a new tab beside the current one. */
export async function openExtensionPage(
  path: `/${'article' | 'options' | 'welcome'}.html${string}`,
): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
