import type { Page } from 'puppeteer-core';
import { waitFor } from './driver.ts';
import { findTab } from './open-popup.ts';

/** Sets the browser's own zoom for the tab with a page of this host; `asking` is a page of the extension. */
export async function zoomTab(asking: Page, host: string, factor: number): Promise<void> {
  const tab = await findTab(asking, host);
  await asking.evaluate(
    (id, zoom) => {
      type Tabs = { tabs: { setZoom(id: number, zoom: number): Promise<void> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
      return (browser ?? chrome).tabs.setZoom(id, zoom);
    },
    tab,
    factor,
  );
}

/** How many of a driver's pixels are one of the page's: the zoom, in browsers whose drivers count without it. */
export async function pixelsPerPixel(page: Page): Promise<number> {
  await page.evaluate(() => {
    addEventListener('mousemove', ({ clientX }) => Object.assign(window, { seenAt: clientX }));
  });
  let x = 200;
  return waitFor(async () => {
    x += 1;
    await page.mouse.move(x, 10);
    const seen = await page.evaluate(() => (window as unknown as { seenAt?: number }).seenAt);
    return seen && x / seen;
  }, 'the mouse');
}
