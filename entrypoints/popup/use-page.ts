import { useEffect, useState } from 'preact/hooks';
import { type PageState, sayUnread } from '../../components/PageCount.tsx';
import { addReports } from '../../lib/core/add-reports.ts';
import { askFrames } from '../../lib/platform/ask-frames.ts';
import { type currentTab, hasAllAccess } from '../../lib/platform/tabs.ts';

export type Tab = NonNullable<Awaited<ReturnType<typeof currentTab>>>;

/** Pages go on growing while the popup is open, so it goes on asking. */
const ASK_AGAIN_MS = 1000;

/** What the tab's page has to show, kept up to date. `offBy` is the entry that switches its site off. */
export function usePage(tab: Tab | undefined, site?: string, offBy?: string): PageState {
  const [page, setPage] = useState<PageState>();
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await readPage(tab, site, offBy);
      if (isCurrent) setPage(answer);
    };
    ask();
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [tab, site, offBy]);
  return page;
}

async function readPage(tab: Tab | undefined, site?: string, offBy?: string): Promise<PageState> {
  if (!tab) return { reason: sayUnread({ hasAllAccess: true }) };
  if (offBy) return { reason: `Mentions are not counted while ${offBy} is off.` };
  try {
    const frames = site ? await askFrames(tab.id, 'report-page', {}) : [];
    if (frames.length > 0) return addReports(frames.map(({ answer }) => answer));
  } catch {
    // No script of ours runs there; the reason is below.
  }
  return { reason: sayUnread({ url: tab.url, hasAllAccess: await hasAllAccess() }) };
}
