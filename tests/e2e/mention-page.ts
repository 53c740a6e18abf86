import type { Frame, Page } from 'puppeteer-core';
import { findMarks } from '../../scripts/browser/find-marks.ts';
import { hoverRange } from '../../scripts/browser/hover.ts';
import { cardText, type Driver, marks, waitFor } from './driver.ts';

/** A sentence that the article has a claim about. */
export const MENTION = '<p>Two AWS customers asked for all Graviton instance capacity.</p>';
/** Words of that claim. */
export const CLAIM = 'two large AWS customers asked';

export const pageOf = (body: string, head = '') =>
  `<!doctype html><html><head><title>t</title>${head}</head><body>${body}</body></html>`;

export interface OpenedPage {
  page: Page;
  /** The warnings and errors in its console from its beginning on, those of the extension among them, and what nobody caught. */
  problems: string[];
}

/** Serves a page and opens it. */
export function openPageOf(
  driver: Driver,
  path: string,
  html: string,
  headers?: Record<string, string>,
): Promise<OpenedPage> {
  return openUrl(driver, driver.server.serve(path, html, headers));
}

export async function openUrl({ browser, server }: Driver, url: string): Promise<OpenedPage> {
  const page = await browser.newPage();
  // Without an icon there would be an error in the console.
  server.serve('/favicon.ico', '', { 'content-type': 'image/x-icon' });
  const problems = listenToProblems(page);
  await page.goto(url);
  return { page, problems };
}

/** Waits until exactly these texts are marked, in the order of the page. */
export async function areMarked(target: Page | Frame, ...texts: string[]): Promise<void> {
  const isSo = async () => (await marks(target).catch(() => [])).join() === texts.join();
  await waitFor(isSo, `the marks [${texts}]`);
}

/** Moves the real mouse over the n-th mark (from 0). */
export async function hoverMark(target: Page | Frame, nth = 0): Promise<void> {
  const ranges = await findMarks(target);
  await hoverRange(target, await ranges.evaluateHandle((all, at) => all[at] as Range, nth));
}

/** Hovers the n-th mark, waits for its card and tells what a reader sees of it. */
export async function openCard(target: Page | Frame, nth = 0): Promise<string> {
  await hoverMark(target, nth);
  return waitFor(() => cardText(target), 'the card');
}

export async function isCardGone(target: Page | Frame): Promise<void> {
  await waitFor(async () => !(await cardText(target)), 'the card to go');
}

function listenToProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', message => {
    if (['warn', 'error', 'assert'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', error => problems.push(String(error)));
  return problems;
}
