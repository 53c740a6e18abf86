import type { Browser, Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

/** Firefox is slow to start on a machine that is busy. */
const COMES_WITHIN_MS = 30_000;

/**
 * The page that the extension opens in front when it is first installed, once it is loaded. By its own word where it is:
 * of an extension's page Firefox tells puppeteer no more than about:blank.
 */
export function findWelcomePage(browser: Browser): Promise<Page> {
  return waitFor(
    async () => {
      for (const page of await browser.pages()) if (await isWelcome(page)) return page;
    },
    'the welcome page',
    COMES_WITHIN_MS,
  );
}

export async function closeWelcomePage(browser: Browser): Promise<void> {
  const page = await findWelcomePage(browser);
  await page.close();
}

/** A page that is just being replaced by the next cannot answer. */
function isWelcome(page: Page): Promise<boolean> {
  const look = () => location.pathname === '/welcome.html' && document.readyState === 'complete';
  return page.evaluate(look).catch(() => false);
}
