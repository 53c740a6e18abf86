import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';
import { countMentions, reachFirstMention, retraceWay, type Way } from './first-mention.ts';
import { worldOf } from './frames.ts';
import { hoverAt } from './hover-at.ts';
import type { Visit } from './judge.ts';
import { listen } from './listen.ts';
import { takeSnapshot } from './snapshot.ts';
import { waitUntilStill } from './wait-until-still.ts';

export interface Visiting {
  browser: Browser;
  url: string;
  /** The function it returns lists what was requested since. */
  watch(): () => string[];
  /** How long the page must not change to be at rest, in milliseconds; a second unless told. */
  restMs?: number;
}

/** What was done in a visit, to be done again in another. */
export interface Steps {
  way: Way;
  hoverMs: number;
  /** From the start of loading to the last look. */
  totalMs: number;
}

export interface Visited {
  visit: Visit;
  steps: Steps;
}

/**
 * Loads a page, takes the mouse onto its first mention and away again. With `steps` it does without looking for mentions what
 * an earlier visit did, and takes as long. Rejects when the page cannot be visited.
 */
export async function visitPage(visiting: Visiting, steps?: Steps): Promise<Visited> {
  const { browser } = visiting;
  const known = await browser.pages();
  const page = await browser.newPage();
  try {
    return await unlessStuck(page, look(page, visiting, steps));
  } finally {
    await closeNewPages(browser, known);
  }
}

async function look(page: Page, visiting: Visiting, steps?: Steps): Promise<Visited> {
  const { url, watch, restMs } = visiting;
  const requests = watch();
  const errors = listen(page);
  page.on('dialog', dialog => void dialog.dismiss().catch(() => {}));
  const start = performance.now();
  await load(page, url);
  const stillBefore = await waitUntilStill(page, restMs);
  const before = await takeSnapshot(page);
  const mentions = await countMentions(page);
  const way = await goTo(page, steps?.way);
  const { card, ms: hoverMs } = await hoverAt(page, way.point, steps?.hoverMs);
  const stillAfter = await waitUntilStill(page, restMs);
  const after = await takeSnapshot(page);
  const totalMs = performance.now() - start;
  await pause(Math.max(0, (steps?.totalMs ?? 0) - totalMs));
  const isStill = stillBefore && stillAfter;
  return {
    visit: {
      before,
      after,
      mentions,
      ...(card && { card }),
      errors,
      requests: requests(),
      isStill,
    },
    steps: { way, hoverMs, totalMs },
  };
}

/** A page that has not been visited after so long never will be. */
const MOST_VISIT_MS = 90_000;

/** Rejects when the page crashes or nothing comes of the work. */
function unlessStuck<T>(page: Page, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stuck = new Promise<never>((_resolve, reject) => {
    page.once('error', reject);
    const error = new Error(`no answer within ${MOST_VISIT_MS / 1000} s`);
    timer = setTimeout(() => reject(error), MOST_VISIT_MS);
  });
  return Promise.race([work, stuck]).finally(() => clearTimeout(timer));
}

/** Some pages never have loaded. */
const MOST_LOADING_MS = 30_000;

/** By a script, for Firefox gives a navigation of the debugger's up when the page sends a frame elsewhere meanwhile. */
async function load(page: Page, url: string): Promise<void> {
  await page.evaluate(address => {
    location.href = address;
  }, url);
  const hasLoaded = () => location.href !== 'about:blank' && document.readyState === 'complete';
  const isLoaded = () =>
    worldOf(page.mainFrame())
      .evaluate(hasLoaded)
      .catch(() => false);
  await waitFor(isLoaded, 'the page to load', MOST_LOADING_MS).catch(() => {});
}

async function goTo(page: Page, way?: Way): Promise<Way> {
  if (!way) return reachFirstMention(page);
  await retraceWay(page, way);
  return way;
}

/** The page, and what it has opened. */
async function closeNewPages(browser: Browser, known: Page[]): Promise<void> {
  for (const page of await browser.pages())
    if (!known.includes(page)) await page.close().catch(() => {});
}
