import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;

/** The same browser without the extension, for all tests of a file: what a page does there is its own doing. */
export function withBareBrowser(): (url: string) => Promise<Page> {
  let bare: Browser | undefined;
  beforeAll(async () => {
    bare = await launchBrowser({ browser: inject('browser'), headless: true });
  });
  afterAll(() => bare?.close());
  return async url => {
    if (!bare) throw new Error('The browser is there once the tests run.');
    const page = await bare.newPage();
    await page.goto(url);
    return page;
  };
}
