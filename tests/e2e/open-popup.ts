import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** The popup in a tab of its own, told which tab it speaks of: not all browsers give a driver a real popup. */
export async function openPopup(driver: Driver, site: string): Promise<Page> {
  const asking = await driver.openExtensionPage('options.html');
  const id = await findTab(asking, site);
  await asking.close();
  return driver.openExtensionPage(`popup.html?tab=${id}`);
}

/** The browser's number of the tab with a page of this host, or of an address that begins so. */
export async function findTab(extensionPage: Page, site: string): Promise<number> {
  const address = site.includes(':') ? site : `http://${site}/`;
  const id = await extensionPage.evaluate(async start => {
    type Tabs = { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
    const tabs = await (browser ?? chrome).tabs.query({});
    return tabs.find(({ url }) => url?.startsWith(start))?.id;
  }, address);
  if (id === undefined) throw new Error(`No tab shows ${address}.`);
  return id;
}
