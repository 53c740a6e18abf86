import type { Browser, CDPSession } from 'puppeteer-core';
import type { Figure } from './figures.ts';
import { median } from './median.ts';
import { findWorker } from './stop-worker.ts';
import { waitUntilIdle } from './wait-until-idle.ts';

const TABS = 5;

/**
 * The heap of a page after a collection, in MB: the objects of all its scripts and of the DOM, the extension's among them. The text of
 * compiled code, the browser's own memory and the worker's, which all tabs share, are not in it. The median of several tabs,
 * one at a time, as tabs of one site share a heap.
 */
export async function measureHeap(browser: Browser, url: string): Promise<number> {
  const sizes: number[] = [];
  for (let i = 0; i < TABS; i++) sizes.push(await measureTab(browser, url));
  return median(sizes);
}

async function measureTab(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await page.goto(url);
    await waitUntilIdle(session);
    return await readHeap(session);
  } finally {
    await page.close();
  }
}

/** Of the extension's worker, once for all tabs. Not a number while it does not run. */
export async function measureWorkerHeap(browser: Browser): Promise<Figure> {
  const session = await findWorker(browser)?.createCDPSession();
  const value = session ? await readHeap(session) : Number.NaN;
  await session?.detach();
  return { what: 'the worker, once for all tabs', value, unit: 'MB' };
}

/** In MB, of a page or a worker. */
async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize) / 1e6;
}

export function describeHeap(name: string, bare: number, ours: number): Figure {
  return {
    what: `${name}: more than without the extension`,
    value: ours - bare,
    unit: 'MB',
    ratio: { value: ours / bare, to: `the ${bare.toFixed(2)} MB without` },
  };
}
