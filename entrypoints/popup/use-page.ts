import { useEffect, useState } from 'preact/hooks';
import { type PageState, sayUnread, UNREADABLE } from '../../components/PageCount.tsx';
import { addReports } from '../../lib/core/add-reports.ts';
import { askFrames } from '../../lib/platform/ask-frames.ts';
import {
  hasAllAccess,
  hasFileAccess,
  letsScriptsIn,
  type TabView,
} from '../../lib/platform/tabs.ts';

/** Pages go on growing while the popup is open, so it goes on asking. */
const ASK_AGAIN_MS = 1000;

/** What the tab's page has to show, kept up to date. `offBy` is the entry that switches its site off. */
export function usePage(tab: TabView | undefined, site?: string, offBy?: string): PageState {
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

async function readPage(tab?: TabView, site?: string, offBy?: string): Promise<PageState> {
  if (offBy) return { reason: `Mentions are not counted while ${offBy} is off.` };
  const report = tab && site && (await readReport(tab.id));
  if (report) return report.unread ? { reason: UNREADABLE[report.unread] } : report;
  const [access, files, scripts] = await Promise.all([
    !tab || hasAllAccess(),
    !tab || hasFileAccess(),
    tab !== undefined && letsScriptsIn(tab.id),
  ]);
  const rights = { hasAllAccess: access, hasFileAccess: files, letsScriptsIn: scripts };
  return { reason: sayUnread({ url: tab?.url, ...rights }) };
}

/** Nothing where no script of ours runs. */
async function readReport(tabId: number) {
  const frames = await askFrames(tabId, 'report-page', {}).catch(() => []);
  return frames.length > 0 ? addReports(frames.map(({ answer }) => answer)) : undefined;
}
