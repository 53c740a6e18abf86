import type { Browser } from 'puppeteer-core';
import { type BrowserName, launchBrowser } from '../browser/launch.ts';
import { judge, type Verdict, type Visit } from './judge.ts';
import type { PageServer } from './serve-pages.ts';
import { type Steps, visitPage } from './visit.ts';

export interface PageCheck extends Verdict {
  /** Absent where the page cannot be visited, with the extension or without. */
  visit?: Pick<Visit, 'mentions' | 'card'>;
}

export interface PageChecker {
  /** Checks the n-th page of the server. */
  check(nth: number): Promise<PageCheck>;
  close(): Promise<void>;
}

/** A page may be another each time, so one that seems at fault is visited so often again, without the extension and with it. */
const MORE_VISITS = { bare: 2, extended: 1 };

const VIEWPORT = { width: 1280, height: 800 };

/** A browser with the extension beside one without it. */
export async function createPageChecker(
  name: BrowserName,
  extensionDir: string,
  server: PageServer,
): Promise<PageChecker> {
  const launch = () =>
    launchBrowser({ browser: name, headless: true, viewport: VIEWPORT, proxy: server.proxy });
  const launchExtended = async () => {
    const browser = await launch();
    await browser.installExtension(extensionDir);
    return browser;
  };
  const visit = (browser: Browser, nth: number, steps?: Steps) =>
    visitPage({ browser, url: server.urlOf(nth), watch: server.watch }, steps);
  /** In a browser of its own, where the page finds nothing that it has stored. */
  const visitAgain = async (launchNew: () => Promise<Browser>, nth: number, steps?: Steps) => {
    const browser = await launchNew();
    return (await visit(browser, nth, steps).finally(() => browser.close())).visit;
  };

  /** As often as it takes to find no fault, or to be sure of it. */
  const judgePage = async (nth: number, first: Visit, bare: Visit[], steps: Steps) => {
    const extended: [Visit, ...Visit[]] = [first];
    let verdict = judge(extended, bare);
    for (let i = 0; i < MORE_VISITS.bare && verdict.faults.length > 0; i++) {
      bare.push(await visitAgain(launch, nth, steps));
      verdict = judge(extended, bare);
    }
    for (let i = 0; i < MORE_VISITS.extended && verdict.faults.length > 0; i++) {
      extended.push(await visitAgain(launchExtended, nth));
      verdict = judge(extended, bare);
    }
    return verdict;
  };

  let [extended, bare] = await Promise.all([launchExtended(), launch()]);
  return {
    async check(nth) {
      // A page may have taken the whole browser down.
      if (!extended.connected) extended = await launchExtended();
      if (!bare.connected) bare = await launch();
      const checked = await visit(extended, nth).catch(toProblem);
      const steps = 'steps' in checked ? checked.steps : undefined;
      const plain = await visit(bare, nth, steps).catch(toProblem);
      if ('problem' in plain)
        return { faults: [], remarks: [`without the extension: ${plain.problem}`] };
      if ('problem' in checked) return { faults: [checked.problem], remarks: [] };
      const verdict = await judgePage(nth, checked.visit, [plain.visit], checked.steps);
      return { ...verdict, visit: checked.visit };
    },
    async close() {
      await Promise.all([extended.close(), bare.close()]);
    },
  };
}

function toProblem(error: unknown): { problem: string } {
  return { problem: error instanceof Error ? error.message : String(error) };
}
