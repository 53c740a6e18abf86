import { type BrowserName, launchBrowser } from '../browser/launch.ts';
import { isOnlyHtml, judge, type Verdict, type Visit } from './judge.ts';
import type { PageServer } from './serve-pages.ts';
import type { Visited } from './visit.ts';
import { createVisitor, type Visitor } from './visitor.ts';

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

/** A page that still seems at fault must not have changed for so long, in milliseconds, when it is looked at. */
const LONG_REST_MS = 5000;

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
  const [extended, bare] = await Promise.all([
    createVisitor(launchExtended, server),
    createVisitor(launch, server),
  ]);
  return {
    async check(nth) {
      const checked = await visitOrSayWhy(extended, nth);
      const plain = await visitOrSayWhy(bare, nth, checked);
      if ('problem' in plain)
        return { faults: [], remarks: [`without the extension: ${plain.problem}`] };
      if ('problem' in checked) return { faults: [checked.problem], remarks: [] };
      const verdict = await judgePage({ nth, extended, bare, checked, plain });
      return { ...verdict, visit: checked.visit };
    },
    async close() {
      await Promise.all([extended.close(), bare.close()]);
    },
  };
}

type Problem = { problem: string };

async function visitOrSayWhy(
  visitor: Visitor,
  nth: number,
  earlier?: Visited | Problem,
): Promise<Visited | Problem> {
  try {
    return await visitor.visit(nth, earlier && 'steps' in earlier ? earlier.steps : undefined);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

interface Judging {
  nth: number;
  extended: Visitor;
  bare: Visitor;
  checked: Visited;
  plain: Visited;
}

/** Visits the page again as often as it takes to find no fault, or to be sure of it. */
async function judgePage(judging: Judging): Promise<Verdict> {
  const hasty = await judgeAgain(judging, {});
  if (!isOnlyHtml(hasty)) return hasty;
  // What a page does by a timer of its own, as when it gives up a font, stands or not at the moment of a look.
  const { nth, extended, bare } = judging;
  const rest = { restMs: LONG_REST_MS };
  const checked = await extended.visitAnew(nth, rest);
  const plain = await bare.visitAnew(nth, { ...rest, steps: checked.steps });
  const verdict = await judgeAgain({ ...judging, checked, plain }, rest);
  if (verdict.faults.length > 0) return hasty;
  return { ...verdict, remarks: [...verdict.remarks, 'at rest only after a while'] };
}

async function judgeAgain(
  { nth, extended, bare, checked, plain }: Judging,
  rest: { restMs?: number },
): Promise<Verdict> {
  const visits: [Visit, ...Visit[]] = [checked.visit];
  const bareVisits = [plain.visit];
  let verdict = judge(visits, bareVisits);
  for (let i = 0; i < MORE_VISITS.bare && verdict.faults.length > 0; i++) {
    bareVisits.push((await bare.visitAnew(nth, { ...rest, steps: checked.steps })).visit);
    verdict = judge(visits, bareVisits);
  }
  for (let i = 0; i < MORE_VISITS.extended && verdict.faults.length > 0; i++) {
    visits.push((await extended.visitAnew(nth, rest)).visit);
    verdict = judge(visits, bareVisits);
  }
  return verdict;
}
