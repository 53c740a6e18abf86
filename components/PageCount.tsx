import type { PageReport } from '../lib/core/messages.ts';
import { siteOf } from '../lib/core/sites.ts';

/** What is known of the page: its mentions, why there is nothing to count, or nothing yet. */
export type PageState = PageReport | { reason: string } | undefined;

export function PageCount({ page }: { page: PageState }) {
  return (
    <p class="page-count" role="status">
      {page && ('reason' in page ? page.reason : sayMentions(page))}
    </p>
  );
}

export function sayMentions({ counts, isFull }: PageReport): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 'No mentions on this page.';
  const each = counts.map(({ name, count }) => `${name} ${count}`).join(', ');
  const missing = isFull ? `. ${TOO_MANY}` : '';
  return `${total} ${total === 1 ? 'mention' : 'mentions'} on this page: ${each}${missing}`;
}

const TOO_MANY = 'Some are not marked: so many at once would slow the page down.';

export interface UnreadPage {
  /** Absent where the browser keeps it from the extension: on its own pages, and without access. */
  url?: string | undefined;
  /** Whether the extension may read every site. */
  hasAllAccess: boolean;
}

/** Why the page's script did not answer. */
export function sayUnread({ url, hasAllAccess }: UnreadPage): string {
  if (url === undefined && !hasAllAccess) return NO_ACCESS;
  if (url === undefined || siteOf(url) === undefined) {
    return 'Browser pages cannot be read by extensions.';
  }
  if (isStore(url)) return 'This is an extension store. The browser lets no extension read it.';
  return 'This page has not been read. Reload it to have its mentions marked.';
}

const NO_ACCESS =
  'Silicon Footnotes has not been given access to this site. ' +
  'Allow it in the browser’s extensions menu, then reload the page.';

/** Browsers keep extensions out of the stores they come from, each out of its own. */
const STORES: [host: string, path: RegExp][] = [
  ['chromewebstore.google.com', /^/],
  ['chrome.google.com', /^\/webstore(\/|$)/],
  ['addons.mozilla.org', /^/],
  ['microsoftedge.microsoft.com', /^\/addons(\/|$)/],
];

function isStore(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return STORES.some(([host, path]) => host === hostname && path.test(pathname));
}
