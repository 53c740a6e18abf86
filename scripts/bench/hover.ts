import type { Browser, JSHandle, Page } from 'puppeteer-core';
import { CARD_TAG } from '../../lib/core/card-door.ts';
import { SHOW_DELAYS_MS } from '../../lib/core/hover.ts';
import { findMarks } from '../browser/find-marks.ts';
import { waitFor } from '../browser/wait-for.ts';
import { atMost, type Figure } from './figures.ts';
import { median } from './median.ts';
import { stopWorker } from './stop-worker.ts';

// From the mouse's movement onto a mention, by the time the browser gives it, until the main thread has done the frame that has
// the card in it; less the delay of the hover. The compositor's and the screen's time are not in it. The worker is watched by
// the debugger, which makes its start a little slower.

const WARM_HOVERS = 15;
const COLD_TABS = 7;

declare global {
  var cardPainted: Promise<number>;
}

/** `url`: a page with several mentions in its first screens. */
export async function measureHover(browser: Browser, url: string): Promise<Figure[]> {
  const first = await repeat(COLD_TABS, () => hoverInNewTab(browser, url, async () => {}));
  const cold = await repeat(COLD_TABS, () =>
    hoverInNewTab(browser, url, () => stopWorker(browser)),
  );
  const warm = await hoverInOneTab(browser, url);
  return [
    describe('warm: the tab has had a card', warm.warm, 50),
    describe('the first card of a tab', first),
    describe('cold worker, the tab has had a card', warm.cold, 150),
    describe('cold worker, the first card of a tab', cold, 150),
  ];
}

function describe(what: string, times: number[], limit?: number): Figure {
  return { what, value: median(times), unit: 'ms', ...(limit && { target: atMost(limit) }) };
}

async function hoverInOneTab(browser: Browser, url: string) {
  const { page, marks } = await openMarked(browser, url);
  try {
    let at = 0;
    const hoverNext = async () => {
      at += 1;
      return timeHover(page, marks, at);
    };
    await hoverNext();
    const warm = await repeat(WARM_HOVERS, hoverNext);
    const cold = await repeat(COLD_TABS, async () => {
      await stopWorker(browser);
      return hoverNext();
    });
    return { warm, cold };
  } finally {
    await page.close();
  }
}

async function hoverInNewTab(browser: Browser, url: string, prepare: () => Promise<void>) {
  const { page, marks } = await openMarked(browser, url);
  try {
    await prepare();
    return await timeHover(page, marks, 0);
  } finally {
    await page.close();
  }
}

async function openMarked(browser: Browser, url: string) {
  const page = await browser.newPage();
  await page.goto(url);
  const marks = await waitFor(async () => {
    const found = await findMarks(page);
    return (await found.evaluate(({ length }) => length)) > 0 ? found : undefined;
  }, 'marks');
  return { page, marks };
}

/** Hovers the nth mention, from the first again after the last; then leaves it and waits until its card has gone. */
async function timeHover(page: Page, marks: JSHandle<Range[]>, nth: number): Promise<number> {
  const point = await marks.evaluate((ranges, n) => {
    const range = ranges[n % ranges.length] as Range;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = range.getClientRects()[0] as DOMRect;
    return { x: x + width / 2, y: y + height / 2 };
  }, nth);
  await page.mouse.move(1, 1);
  await page.evaluate(watchForCard, CARD_TAG);
  await page.mouse.move(point.x, point.y);
  const ms = await page.evaluate(() => cardPainted);
  await page.mouse.move(1, 1);
  await waitFor(async () => !(await page.$(CARD_TAG)), 'the card to go');
  return ms - SHOW_DELAYS_MS.normal;
}

/** Runs in the page. The promise resolves to the ms from the next movement of the mouse to the frame with the card in it. */
function watchForCard(tag: string): void {
  const moved = new Promise<number>(resolve => {
    const options = { capture: true, once: true };
    addEventListener('mousemove', ({ timeStamp }) => resolve(timeStamp), options);
  });
  const painted = new Promise<number>(resolve => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(tag)) return;
      observer.disconnect();
      // A message that is sent while a frame is begun comes when the main thread has done it.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  globalThis.cardPainted = Promise.all([moved, painted]).then(([start, end]) => end - start);
}

async function repeat(times: number, measure: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let i = 0; i < times; i++) results.push(await measure());
  return results;
}
