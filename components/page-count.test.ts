import { describe, expect, it } from 'vitest';
import { sayMentions, sayUnread } from './PageCount.tsx';

const trainium = { topic: 'trainium', name: 'Trainium', count: 8 };
const graviton = { topic: 'graviton', name: 'Graviton', count: 4 };

describe('sayMentions', () => {
  it.each([
    [[], false, 'No mentions on this page.'],
    [[{ ...trainium, count: 1 }], false, '1 mention on this page: Trainium 1'],
    [[trainium, graviton], false, '12 mentions on this page: Trainium 8, Graviton 4'],
    [
      [{ ...trainium, count: 900 }],
      true,
      '900 mentions on this page: Trainium 900. Some are not marked: so many at once would slow the page down.',
    ],
  ])('says of %j, too many: %j: %s', (counts, isFull, expected) => {
    expect(sayMentions({ counts, isFull })).toBe(expected);
  });
});

describe('sayUnread', () => {
  const BROWSER = 'Browser pages cannot be read by extensions.';
  const STORE = 'This is an extension store. The browser lets no extension read it.';
  const RELOAD = 'This page has not been read. Reload it to have its mentions marked.';
  const NO_ACCESS =
    'Silicon Footnotes has not been given access to this site. ' +
    'Allow it in the browser’s extensions menu, then reload the page.';

  it.each<[string | undefined, boolean, string, string]>([
    [undefined, true, BROWSER, 'every site may be read, so an address withheld is no site'],
    [undefined, false, NO_ACCESS, 'the address of a site without access is withheld'],
    ['chrome://extensions/', true, BROWSER, 'a page of the browser'],
    ['about:blank', false, BROWSER, 'another'],
    ['https://chromewebstore.google.com/detail/x', true, STORE, 'the store of Chrome'],
    ['https://chrome.google.com/webstore', true, STORE, 'its old address'],
    ['https://chrome.google.com/webstore/category/x', true, STORE, 'below that'],
    ['https://chrome.google.com/webstores', true, RELOAD, 'another page there'],
    ['https://addons.mozilla.org/de/firefox/', true, STORE, 'the store of Firefox'],
    ['https://microsoftedge.microsoft.com/addons/Home', true, STORE, 'the store of Edge'],
    ['https://microsoftedge.microsoft.com/', true, RELOAD, 'another page there'],
    ['https://example.com/', true, RELOAD, 'open since before the extension came'],
    ['https://example.com/', false, RELOAD, 'an address that is told may be read'],
  ])('of %j, with access to all sites %j, says %j (%s)', (url, hasAllAccess, words) => {
    expect(sayUnread({ url, hasAllAccess })).toBe(words);
  });
});
