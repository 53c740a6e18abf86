import type { Page } from 'puppeteer-core';
import { readMarks } from '../browser/find-marks.ts';
import { waitFor } from '../browser/wait-for.ts';
import type { Studio } from './studio.ts';

const QUERY = 'price performance';

/** The popup, with the demo page as the page it speaks of, and a search made. */
export async function showPopup(studio: Studio, page: Page): Promise<void> {
  const demo = await studio.newPage({ width: 800, height: 600 });
  await demo.goto(studio.demoUrl);
  await waitFor(async () => (await readMarks(demo)).length > 0, 'marks');
  await page.bringToFront();
  await page.goto(studio.urlOf('options.html'));
  await page.goto(studio.urlOf(`popup.html?tab=${await findTab(page, studio.demoUrl)}`));
  await page.type('input[type=search]', QUERY);
  await waitFor(() => page.$('.search-results li'), 'what was found');
  await waitFor(() => page.$('[role=switch]'), 'the switch');
  // A caret that blinks makes every picture another.
  await page.addStyleTag({ content: '* { caret-color: transparent }' });
}

/** The browser's number of the tab at an address, by what a page of the extension can ask for. */
function findTab(asking: Page, url: string): Promise<number> {
  return asking.evaluate(async wanted => {
    type Tabs = { tabs: { query(filter: { url: string }): Promise<{ id: number }[]> } };
    const { chrome } = globalThis as unknown as { chrome: Tabs };
    const [tab] = await chrome.tabs.query({ url: wanted });
    if (!tab) throw new Error(`no tab is at ${wanted}`);
    return tab.id;
  }, url);
}
