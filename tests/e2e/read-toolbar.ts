import type { Page } from 'puppeteer-core';
import { findTab } from './open-popup.ts';

export interface Toolbar {
  badge: string;
  title: string;
}

/** What the toolbar's button shows for the tab of a host; `asking` is a page of the extension. */
export async function readToolbar(asking: Page, host: string): Promise<Toolbar> {
  const tabId = await findTab(asking, host);
  return asking.evaluate(async tab => {
    type Action = Record<'getBadgeText' | 'getTitle', (of: object) => Promise<string>>;
    type Api = { action: Action };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { action } = browser ?? chrome;
    const of = { tabId: tab };
    return { badge: await action.getBadgeText(of), title: await action.getTitle(of) };
  }, tabId);
}
