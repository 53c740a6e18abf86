import type { Settings } from './settings.ts';
import { coveringSite, siteOf } from './sites.ts';

/** How the toolbar's button looks for one tab. */
export interface ToolbarView {
  /** Empty for none. */
  badge: string;
  title: string;
  isGrey: boolean;
}

export interface ToolbarTab {
  /** Absent where the browser keeps it from the extension. */
  url?: string | undefined;
  /** The mentions of all its frames; absent where no script of ours answers. */
  count?: number | undefined;
}

const NAME = 'Silicon Footnotes';
/** A badge has room for four signs. */
const MOST = 999;

export function viewToolbar(
  settings: Pick<Settings, 'sitesOff' | 'badge'>,
  { url, count = 0 }: ToolbarTab,
): ToolbarView {
  const offBy = coveringSite(settings, siteOf(url ?? '') ?? '');
  if (offBy !== undefined) return { badge: '', title: `${NAME}: off on ${offBy}`, isGrey: true };
  const mentions = count === 1 ? '1 mention' : `${count} mentions`;
  return {
    badge: settings.badge && count > 0 ? badgeOf(count) : '',
    title: count > 0 ? `${NAME}: ${mentions} on this page` : NAME,
    isGrey: false,
  };
}

function badgeOf(count: number): string {
  return count > MOST ? `${MOST}+` : String(count);
}
