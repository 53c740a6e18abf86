import type { Browser, Page } from 'puppeteer-core';
import { evaluateInFirefox, isFirefox } from './bidi.ts';
import { waitFor } from './wait-for.ts';

/** A browser is slow to start on a machine that is busy. */
const COMES_WITHIN_MS = 30_000;
const WHAT = 'the welcome page';

/**
 * The page that the extension opens in front when it is first installed, once it is loaded. By its own word where it is:
 * of an extension's page Firefox tells puppeteer no more than about:blank.
 */
export function findWelcomePage(browser: Browser): Promise<Page> {
  return waitFor(
    async () => {
      for (const page of await browser.pages()) if (await isWelcome(page)) return page;
    },
    WHAT,
    COMES_WITHIN_MS,
  );
}

/** Closes it as soon as it has come. */
export async function closeWelcomePage(browser: Browser): Promise<void> {
  if (await isFirefox(browser)) {
    await waitFor(() => evaluateInFirefox(browser, CLOSE_IN_FIREFOX), WHAT, COMES_WITHIN_MS);
  } else {
    const page = await findWelcomePage(browser);
    await page.close();
  }
}

/** By the browser's own list of tabs: on a busy machine puppeteer has been seen to miss one. */
const CLOSE_IN_FIREFOX = `(() => {
  const isWelcome = ({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html');
  const tab = gBrowser.tabs.find(isWelcome);
  if (tab) gBrowser.removeTab(tab);
  return Boolean(tab);
})()`;

/** A page that is just being replaced by the next cannot answer. */
function isWelcome(page: Page): Promise<boolean> {
  const look = () => location.pathname === '/welcome.html' && document.readyState === 'complete';
  return page.evaluate(look).catch(() => false);
}
