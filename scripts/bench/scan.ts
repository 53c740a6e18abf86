import type { Browser, Page } from 'puppeteer-core';
import { atLeast, atMost, type Figure } from './figures.ts';
import { median } from './median.ts';
import type { PlannedPage } from './plan.ts';

// How long a whole page takes: the extension's code, the floor and mark.js, in the same page of the same browser, which has no
// extension in it. Warm: again and again in turns in one document, so that all have been compiled. Cold: each once in a document
// of its own, as a reader has it.

export interface ScanOptions extends PlannedPage {
  browser: Browser;
  /** Of the page, as a server has it. */
  url: string;
  /** The text of in-page.ts. */
  script: string;
}

/** One scan, in ms. */
interface Scan {
  lookMs: number;
  readMs: number;
  paintMs: number;
  marks: number;
}

/** What is measured of one page, one value a round, all in ms. */
interface Rounds {
  floor: number[];
  scans: Scan[];
}

export async function measureScan(options: ScanOptions): Promise<Figure[]> {
  const cold = await measureCold(options);
  const page = await openPage(options);
  try {
    const { characters, nodes } = await page.evaluate(() => bench.size());
    const warm = await measureWarm(page, options.rounds.warm);
    const markJs = await page.evaluate(every => bench.markJs(every), options.markJsEvery);
    const size = `${characters.toLocaleString('en')} characters, ${nodes.toLocaleString('en')} text nodes`;
    return [
      { what: `floor: ${size}`, value: median(warm.floor), unit: 'ms' },
      describeScan('full scan', warm, options),
      ...describeParts(warm.scans),
      compareMarkJs(markJs, warm.scans, options),
      { what: 'floor, first time in a document', value: median(cold.floor), unit: 'ms' },
      describeScan('full scan, first time in a document', cold, options),
    ];
  } finally {
    await page.close();
  }
}

async function measureWarm(page: Page, rounds: number): Promise<Rounds> {
  // The first round is where the code is compiled.
  await page.evaluate(() => bench.floor());
  await scan(page);
  const floor: number[] = [];
  const scans = await repeat(rounds, async () => {
    floor.push(await page.evaluate(() => bench.floor()));
    return scan(page);
  });
  return { floor, scans };
}

async function measureCold(options: ScanOptions): Promise<Rounds> {
  const inNewDocument = async <T>(measure: (page: Page) => Promise<T>) => {
    const page = await openPage(options);
    return measure(page).finally(() => page.close());
  };
  const floor = (page: Page) => page.evaluate(() => bench.floor());
  return {
    floor: await repeat(options.rounds.cold, () => inNewDocument(floor)),
    scans: await repeat(options.rounds.cold, () => inNewDocument(scan)),
  };
}

async function openPage({ browser, url, script }: ScanOptions): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  // Two frames later it has been laid out, which would otherwise fall into the first turn that is left to the page.
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.evaluate(script);
  return page;
}

/** As the extension goes about it: a page in which nothing is found is not read. */
function scan(page: Page): Promise<Scan> {
  return page.evaluate(async () => {
    const { ms: lookMs, isFound } = await bench.look();
    const { readMs, paintMs, marks } = isFound ? bench.read() : { readMs: 0, paintMs: 0, marks: 0 };
    return { lookMs, readMs, paintMs, marks };
  });
}

function describeScan(what: string, { floor, scans }: Rounds, options: ScanOptions): Figure {
  const { mostTimesFloor } = options;
  const value = median(scans.map(totalMs));
  return {
    what: `${what}: ${scans[0]?.marks ?? 0} mentions`,
    value,
    unit: 'ms',
    ratio: { value: value / median(floor), to: 'floor' },
    ...(mostTimesFloor !== undefined && { target: atMost(mostTimesFloor, 'ratio') }),
  };
}

function describeParts(scans: Scan[]): Figure[] {
  const part = (what: string, time: (scan: Scan) => number): Figure => ({
    what: `of it: ${what}`,
    value: median(scans.map(time)),
    unit: 'ms',
  });
  return [
    part('the first look, by page.js', ({ lookMs }) => lookMs),
    part('reading, by marker.js', ({ readMs }) => readMs),
    part('handing over the marks', ({ paintMs }) => paintMs),
  ];
}

/** mark.js once only: it takes seconds. */
function compareMarkJs(value: number, scans: Scan[], options: ScanOptions): Figure {
  const { markJsEvery, leastTimesFaster } = options;
  const estimated = markJsEvery > 1 ? `, ${markJsEvery} × that for each ${markJsEvery}th` : '';
  return {
    what: `mark.js, the names that are plain words${estimated}`,
    value,
    unit: 'ms',
    ratio: { value: value / median(scans.map(totalMs)), to: 'scan' },
    ...(leastTimesFaster !== undefined && { target: atLeast(leastTimesFaster, 'ratio') }),
  };
}

function totalMs({ lookMs, readMs, paintMs }: Scan): number {
  return lookMs + readMs + paintMs;
}

/** One after the other: two at a time would share the processor. */
async function repeat<T>(times: number, measure: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await measure());
  return results;
}
