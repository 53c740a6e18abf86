import type { Browser } from 'puppeteer-core';
import type { PageServer } from './serve-pages.ts';
import { type Steps, type Visited, visitPage } from './visit.ts';

/** Visits the pages of a server in one browser, or in one like it. */
export interface Visitor {
  visit(nth: number, steps?: Steps): Promise<Visited>;
  /** In a new browser, where the page finds nothing that it has stored. It is at rest when it has not changed for `restMs`. */
  visitAnew(nth: number, again: { steps?: Steps; restMs?: number }): Promise<Visited>;
  close(): Promise<void>;
}

export async function createVisitor(
  launch: () => Promise<Browser>,
  { urlOf, watch }: PageServer,
): Promise<Visitor> {
  let browser = await launch();
  const visitIn = (where: Browser, nth: number, steps?: Steps, restMs?: number) =>
    visitPage({ browser: where, url: urlOf(nth), watch, ...(restMs && { restMs }) }, steps);
  return {
    async visit(nth, steps) {
      // A page may have taken the whole browser down.
      if (!browser.connected) browser = await launch();
      return visitIn(browser, nth, steps);
    },
    async visitAnew(nth, { steps, restMs }) {
      const another = await launch();
      return visitIn(another, nth, steps, restMs).finally(() => another.close());
    },
    close: () => browser.close(),
  };
}
