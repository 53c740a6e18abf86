import type { Browser, Page } from 'puppeteer-core';
import { atMost, type Figure } from './figures.ts';
import { median } from './median.ts';
import { CATEGORIES, longestScriptMs, type TraceEvent } from './trace.ts';
import { waitUntilIdle } from './wait-until-idle.ts';

const LOADS = 3;

/**
 * The longest task of the extension while a page loads and is marked: the median of the longest of several loads. The page's
 * own scripts must be kept out, or they would count as ours. Tracing is in it.
 */
export async function measureLongestTask(
  browser: Browser,
  { url, name }: { url: string; name: string },
): Promise<Figure> {
  const longest: number[] = [];
  for (let i = 0; i < LOADS; i++) longest.push(await traceLoad(browser, url));
  return { what: name, value: median(longest), unit: 'ms', target: atMost(16) };
}

async function traceLoad(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(url);
    await waitUntilIdle(session);
    return longestScriptMs(await readTrace(page));
  } finally {
    await page.close();
  }
}

async function readTrace(page: Page): Promise<TraceEvent[]> {
  const trace = await page.tracing.stop();
  return JSON.parse(new TextDecoder().decode(trace)).traceEvents;
}
