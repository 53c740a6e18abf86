import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** The popup in a tab of its own, told by a page's host which tab it speaks of: the browsers give no driver a real popup. */
export async function openPopup(driver: Driver, host: string): Promise<Page> {
  const asking = await driver.openExtensionPage('options.html');
  const id = await findTab(asking, host);
  await asking.close();
  return driver.openExtensionPage(`popup.html?tab=${id}`);
}

/** The browser's number of the tab with a page of this host. */
export async function findTab(extensionPage: Page, host: string): Promise<number> {
  const id = await extensionPage.evaluate(async wanted => {
    type Tabs = { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
    const tabs = await (browser ?? chrome).tabs.query({});
    return tabs.find(({ url }) => url?.startsWith(`http://${wanted}/`))?.id;
  }, host);
  if (id === undefined) throw new Error(`No tab shows a page of ${host}.`);
  return id;
}
