import type { Page } from 'puppeteer-core';
import { evaluateInFirefox, isFirefox } from '../../scripts/browser/bidi.ts';
import { waitFor } from '../../scripts/browser/wait-for.ts';
import type { Driver } from './driver.ts';

const TITLE = 'What does the article say about this?';

/**
 * Selects the text of an element and chooses the extension's entry of its menu. In Firefox by the real menu, right-clicked. No
 * driver opens Chromium's: there the event of a chosen entry is dispatched to the extension's worker.
 */
export async function askAboutText(driver: Driver, page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  const { text, x, y } = await page.$eval(selector, element => {
    getSelection()?.selectAllChildren(element);
    const [line] = element.getClientRects();
    return { text: String(getSelection()), x: (line?.x ?? 0) + 20, y: (line?.y ?? 0) + 8 };
  });
  if (!(await isFirefox(driver.browser))) return dispatch(driver, text);
  await page.mouse.click(x, y, { button: 'right' });
  await waitFor(() => evaluateInFirefox(driver.browser, CHOOSE), `the menu with “${TITLE}”`);
}

/** Tells the extension of the choice, as from a page's own text; the browser's PDF viewer has no tab to tell. */
export async function dispatch({ browser }: Driver, text: string): Promise<void> {
  const target = await browser.waitForTarget(each => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(selectionText => {
    type OnClicked = { dispatch(info: object, tab: object): void };
    const { chrome } = globalThis as unknown as {
      chrome: { contextMenus: { onClicked: OnClicked } };
    };
    const info = { menuItemId: 'ask-about-selection', selectionText };
    chrome.contextMenus.onClicked.dispatch(info, { id: -1 });
  }, text);
}

/** In the browser's window: whether the entry was there, and is chosen. */
const CHOOSE = `{
  const menu = document.getElementById('contentAreaContextMenu');
  const entry = menu.state === 'open' && [...menu.children].find(({ label }) => label === '${TITLE}');
  if (entry) menu.activateItem(entry);
  Boolean(entry);
}`;

/** The text of the browser's own popup, empty while none is open. */
export async function readPopup({ browser }: Driver): Promise<string> {
  if (await isFirefox(browser)) return String(await evaluateInFirefox(browser, READ));
  const target = browser.targets().find(each => each.url().endsWith('/popup.html'));
  const popup = await target?.asPage();
  return (await popup?.evaluate(() => document.body.innerText)) ?? '';
}

const READ = `new Promise(resolve => {
  const popup = document.querySelector('.webextension-popup-browser');
  if (!popup) return resolve('');
  const { messageManager } = popup;
  messageManager.addMessageListener('popup-text', ({ data }) => resolve(data));
  const script = 'sendAsyncMessage("popup-text", content.document.body?.innerText ?? "")';
  messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
})`;

export async function closePopup({ browser }: Driver): Promise<void> {
  if (await isFirefox(browser)) {
    await evaluateInFirefox(
      browser,
      `document.querySelector('.webextension-popup-browser')?.closest('panel').hidePopup(); 0`,
    );
    return;
  }
  const target = browser.targets().find(each => each.url().endsWith('/popup.html'));
  await (await target?.asPage())?.close();
}
