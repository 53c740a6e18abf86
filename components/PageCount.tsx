import type { PageReport, Unreadable } from '../lib/core/messages.ts';
import { LOCAL_FILES, siteOf } from '../lib/core/sites.ts';

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
  const each = counts.map(({ name, count }) => unbroken(`${name} ${count}`)).join(', ');
  const missing = isFull ? `. ${TOO_MANY}` : '';
  return `${total} ${total === 1 ? 'mention' : 'mentions'} on this page: ${each}${missing}`;
}

function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

const TOO_MANY = 'Some are not marked: so many at once would slow the page down.';

export interface UnreadPage {
  /** Absent where the browser keeps it from the extension: on its own pages, and without access. */
  url?: string | undefined;
  /** Whether the extension may read every site. */
  hasAllAccess: boolean;
  /** Whether it may read files on this computer. */
  hasFileAccess: boolean;
  /** Whether the browser lets a script into the page. */
  letsScriptsIn: boolean;
}

/** Why the page's script did not answer. */
export function sayUnread(page: UnreadPage): string {
  const { url, hasFileAccess, letsScriptsIn } = page;
  if (url === undefined) return sayWithheld(page);
  const site = siteOf(url);
  if (site === LOCAL_FILES && !hasFileAccess) return NO_FILES;
  if (url.startsWith('about:reader')) return READER_VIEW;
  if (site === undefined) return BROWSER_PAGE;
  if (isStore(url)) return STORE;
  if (letsScriptsIn) return RELOAD;
  return /\.pdf$/i.test(new URL(url).pathname) ? UNREADABLE.pdf : PROTECTED;
}

function sayWithheld({ hasAllAccess, hasFileAccess }: UnreadPage): string {
  if (!hasAllAccess) return NO_ACCESS;
  return hasFileAccess ? BROWSER_PAGE : `${BROWSER_PAGE} ${NO_FILES}`;
}

/** Why a page cannot be read that is there to be read. */
export const UNREADABLE: Record<Unreadable, string> = {
  pdf: 'Nothing is marked in PDF files. Select some text and choose “What does the article say about this?” from its menu.',
  'no-highlights':
    'This browser cannot mark text without changing the page: it has no CSS Custom Highlights. The search works.',
};

const NO_ACCESS =
  'Silicon Footnotes has not been given access to this site. ' +
  'Allow it in the browser’s extensions menu, then reload the page.';
const NO_FILES =
  'Files on this computer are read only once you allow it, in the extension’s details in your browser.';
const BROWSER_PAGE = 'Browser pages cannot be read by extensions.';
const READER_VIEW = 'Extensions cannot read the reader view. Leave it to have mentions marked.';
const STORE = 'This is an extension store. The browser lets no extension read it.';
const PROTECTED =
  'The browser lets no extension read this page. It may be a PDF file, or one of the browser’s own sites.';
const RELOAD = 'This page has not been read. Reload it to have its mentions marked.';

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
