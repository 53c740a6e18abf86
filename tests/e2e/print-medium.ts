import type { Page } from 'puppeteer-core';
import { evaluateInFirefox, isFirefox } from '../../scripts/browser/bidi.ts';
import { waitFor } from './driver.ts';

/** Has the page in front look as it would on paper. */
export async function setPrintMedium(page: Page): Promise<void> {
  const browser = page.browser();
  if (await isFirefox(browser)) {
    const context = 'gBrowser.selectedBrowser.browsingContext';
    await evaluateInFirefox(browser, `void (${context}.mediumOverride = 'print')`);
  } else {
    await page.emulateMediaType('print');
  }
  await waitFor(() => page.evaluate(() => matchMedia('print').matches), 'the print medium');
}
