import type { Browser } from 'puppeteer-core';
import { launchWithExtension } from '../browser/launch.ts';

const WHAT_TO_DO = `Point at an underlined name, such as Trainium, and wait a moment: a card opens beside it.
The page that greets a newcomer is in the tab beside it.
The button in the toolbar (behind the puzzle piece) searches the article and switches sites off.
Close the browser, or press Ctrl-C here, when you are done.`;

/** With a display: a browser to try the extension in, until it is closed. */
export async function showHeaded(extensionDir: string, url: string): Promise<void> {
  const { browser } = await launchWithExtension({
    browser: 'chromium',
    headless: false,
    viewport: null,
    handleSIGINT: false,
    extensionDir,
    keepsWelcome: true,
  });
  process.once('SIGINT', () => browser.close());
  const closed = untilClosed(browser);
  const [page = await browser.newPage()] = await browser.pages();
  // A page that cannot be reached is shown as such by the browser itself.
  await page.goto(url).catch(error => console.error(`start: ${error.message}`));
  // The page that greets a newcomer opened in front.
  await page.bringToFront();
  console.log(WHAT_TO_DO);
  await closed;
}

/** On macOS a browser without windows goes on running: the last page closed counts as the end. */
function untilClosed(browser: Browser): Promise<void> {
  browser.on('targetdestroyed', async () => {
    if (browser.connected && (await browser.pages()).length === 0) await browser.close();
  });
  return new Promise(resolve => browser.once('disconnected', () => resolve()));
}
