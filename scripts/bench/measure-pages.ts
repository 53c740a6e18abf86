import type { Browser } from 'puppeteer-core';
import { closeWelcomePage } from '../browser/welcome-page.ts';
import { bundleInPage } from './bundle-in-page.ts';
import type { Figure } from './figures.ts';
import { measureHover } from './hover.ts';
import { measureLongestTask } from './longest-task.ts';
import { describeHeap, measureHeap, measureWorkerHeap } from './memory.ts';
import type { PlannedPage } from './plan.ts';
import { measureScan } from './scan.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { describeStorm, runStorm, type StormCost } from './storm.ts';
import { makeStormPage } from './storm-page.ts';

/** Figures that belong together. */
export interface Section {
  title: string;
  figures: Figure[];
}

export interface PageMeasuring {
  /** Without the extension as yet. */
  browser: Browser;
  extensionDir: string;
  plan: PlannedPage[];
  stormSeconds: number;
}

/** A storm without the extension is as costly from its beginning on. */
const BARE_SECONDS = 10;

/** All that is measured in a browser, section by section. First comes what is measured without the extension. */
export async function* measurePages(measuring: PageMeasuring): AsyncGenerator<Section> {
  const server = await servePages();
  try {
    yield* measureScans(measuring, server);
    yield* measureExtension(measuring, server);
  } finally {
    server.close();
  }
}

async function* measureScans({ browser, plan }: PageMeasuring, server: PageServer) {
  const script = await bundleInPage();
  for (const page of plan) {
    const url = server.serve(page);
    const figures = await measureScan({ ...page, browser, url, script });
    yield { title: `Full scan: ${page.name}`, figures };
  }
}

async function* measureExtension(measuring: PageMeasuring, server: PageServer) {
  const { browser, extensionDir, plan, stormSeconds } = measuring;
  const pages = plan.map(page => ({ name: page.name, url: server.serve(page), plan: page }));
  const heapPages = pages.filter(page => page.plan.isForHeap);
  const storms = [true, false].map(makeStormPage);
  const stormUrls = storms.map(server.serveAlive);
  const runStorms = (seconds: number) => each(stormUrls, url => runStorm(browser, url, seconds));
  const measureHeaps = () => each(heapPages, ({ url }) => measureHeap(browser, url));

  const bareStorms = await runStorms(Math.min(stormSeconds, BARE_SECONDS));
  const bareHeaps = await measureHeaps();
  await browser.installExtension(extensionDir);
  await closeWelcomePage(browser);

  yield {
    title: 'Longest task of our scripts while a page loads',
    figures: await each(pages, page => measureLongestTask(browser, page)),
  };
  const costs = await runStorms(stormSeconds);
  yield {
    title: `Mutation storm, 1,000 changes a second for ${stormSeconds} s: share of the main thread`,
    figures: storms.flatMap(({ name }, i) =>
      describeStorm(name, bareStorms[i] as StormCost, costs[i] as StormCost),
    ),
  };
  const article = pages[0]?.url ?? '';
  yield {
    title: 'Hover to painted card, without the delay of the hover',
    figures: await measureHover(browser, article),
  };
  const heaps = await measureHeaps();
  yield {
    title: 'Memory per tab',
    figures: [
      ...heapPages.map(({ name }, i) =>
        describeHeap(name, bareHeaps[i] as number, heaps[i] as number),
      ),
      await measureWorkerHeap(browser),
    ],
  };
}

/** One after the other: two at a time would share the processor. */
async function each<T, Result>(items: T[], measure: (item: T) => Promise<Result>) {
  const results: Result[] = [];
  for (const item of items) results.push(await measure(item));
  return results;
}
