import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { countMentions } from './first-mention.ts';
import { worldOf } from './frames.ts';

const LOOK_MS = 100;
/** For so long, in milliseconds, every look must see the same. */
const REST_MS = 1000;
/** A page that moves for longer moves for ever. */
const MOST_MS = 15_000;

/** Waits until neither a page's HTML nor its marks change, and its main thread has time; false if that does not come. */
export async function waitUntilStill(page: Page, restMs = REST_MS): Promise<boolean> {
  const end = performance.now() + MOST_MS + restMs;
  let last = '';
  for (let same = 0; same * LOOK_MS < restMs; ) {
    if (performance.now() > end) return false;
    await pause(LOOK_MS);
    const now = await look(page);
    same = now !== undefined && now === last ? same + 1 : 0;
    last = now ?? '';
  }
  return true;
}

/** Undefined while the page is just being replaced by the next. */
async function look(page: Page): Promise<string | undefined> {
  try {
    // The extension greets a newcomer by a tab of its own, behind which nothing is read.
    if (await page.evaluate(() => document.hidden)) await page.bringToFront();
    const length = await worldOf(page.mainFrame()).evaluate(
      () =>
        new Promise<number>(resolve => {
          const measure = () => resolve(document.documentElement?.outerHTML?.length ?? 0);
          requestIdleCallback(measure, { timeout: 1000 });
        }),
    );
    return `${length} ${await countMentions(page)}`;
  } catch {
    return undefined;
  }
}
