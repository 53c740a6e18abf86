import { addReports } from '../core/add-reports.ts';
import { type ToolbarView, viewToolbar } from '../core/toolbar-view.ts';
import { askFrames } from './ask-frames.ts';
import { browser } from './browser.ts';
import { readSettings } from './settings-store.ts';

const ICON = iconFiles('/icon/');
const GREY_ICON = iconFiles('/icon/off-');
/** As `--sf-accent` and `--sf-on-accent` in tokens.css. */
const BADGE_COLOUR = '#0a5c6d';
const BADGE_TEXT_COLOUR = '#ffffff';

/** Of several updates of one tab that are under way only the newest counts. */
const newest = new Map<number, number>();

/** Shows on the toolbar's button what a tab's page has. The browser itself takes it back when the tab goes to another page. */
export async function updateToolbar(tabId: number): Promise<void> {
  const turn = (newest.get(tabId) ?? 0) + 1;
  newest.set(tabId, turn);
  const { url } = await browser.tabs.get(tabId);
  const count = await countMentions(tabId);
  const view = viewToolbar(await readSettings(), { url, count });
  const now = await browser.tabs.get(tabId);
  if (newest.get(tabId) !== turn) return;
  // The tab has gone on meanwhile: to a page that may have told before the browser knew its address.
  if (now.url !== url) await updateToolbar(tabId);
  else await show(tabId, view);
}

/** For a change of the settings, which may tell of any tab. */
export async function updateAllToolbars(): Promise<void> {
  const tabs = await browser.tabs.query({ url: '<all_urls>', discarded: false });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [updateToolbar(id)])));
}

async function countMentions(tabId: number): Promise<number | undefined> {
  try {
    const reports = (await askFrames(tabId, 'report-page', {})).map(({ answer }) => answer);
    return addReports(reports).counts.reduce((sum, { count }) => sum + count, 0);
  } catch {
    return undefined; // no script of ours runs there
  }
}

/** Firefox for Android has a menu for a toolbar, without badges. */
async function show(tabId: number, { badge, title, isGrey }: ToolbarView): Promise<void> {
  const { action } = browser;
  await action.setTitle({ tabId, title });
  if (!action.setBadgeText) return;
  await action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await action.setBadgeTextColor({ tabId, color: BADGE_TEXT_COLOUR });
  await action.setBadgeText({ tabId, text: badge });
  await action.setIcon({ tabId, path: isGrey ? GREY_ICON : ICON });
}

function iconFiles(start: string): Record<number, string> {
  return Object.fromEntries([16, 32, 48].map(size => [size, `${start}${size}.png`]));
}
