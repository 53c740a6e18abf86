import type { Page } from 'puppeteer-core';
import { evaluateInFirefox, isFirefox } from '../../scripts/browser/bidi.ts';
import type { Driver } from './driver.ts';

/** The text in the clipboard. Chromium lets a page read it that was allowed to; Firefox is asked itself. */
export async function readClipboard({ browser }: Driver, page: Page): Promise<string> {
  if (await isFirefox(browser)) return String(await evaluateInFirefox(browser, READ));
  const origin = await page.evaluate(() => location.origin);
  await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  return page.evaluate(() => navigator.clipboard.readText());
}

const READ = `{
  const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transfer.init(null);
  transfer.addDataFlavor('text/plain');
  Services.clipboard.getData(transfer, Ci.nsIClipboard.kGlobalClipboard);
  const data = {};
  transfer.getTransferData('text/plain', data);
  data.value.QueryInterface(Ci.nsISupportsString).data;
}`;
