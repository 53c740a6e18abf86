import { describe, expect, it } from 'vitest';
import { sayMentions, sayUnread } from './PageCount.tsx';

const trainium = { topic: 'trainium', name: 'Trainium', count: 8 };
const graviton = { topic: 'graviton', name: 'Graviton', count: 4 };

describe('sayMentions', () => {
  it.each([
    [[], false, 'No mentions on this page.'],
    [[{ ...trainium, count: 1 }], false, '1 mention on this page: Trainium\u00a01'],
    [[trainium, graviton], false, '12 mentions on this page: Trainium\u00a08, Graviton\u00a04'],
    [
      [{ ...trainium, count: 900 }],
      true,
      '900 mentions on this page: Trainium\u00a0900. Some are not marked: so many at once would slow the page down.',
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
  const NO_FILES =
    'Files on this computer are read only once you allow it, in the extension’s details in your browser.';
  const PDF =
    'Nothing is marked in PDF files. Select some text and choose “What does the article say about this?” from its menu.';
  const PROTECTED =
    'The browser lets no extension read this page. It may be a PDF file, or one of the browser’s own sites.';
  const READER = 'Extensions cannot read the reader view. Leave it to have mentions marked.';

  const all = { hasAllAccess: true, hasFileAccess: true, letsScriptsIn: true };
  const some = { ...all, hasAllAccess: false };
  const shut = { ...all, letsScriptsIn: false };
  const noFiles = { ...all, hasFileAccess: false };

  it.each<[string | undefined, typeof all, string, string]>([
    [undefined, all, BROWSER, 'every site may be read, so an address withheld is no site'],
    [undefined, some, NO_ACCESS, 'the address of a site without access is withheld'],
    [undefined, noFiles, `${BROWSER} ${NO_FILES}`, 'and so is that of a file'],
    ['chrome://extensions/', all, BROWSER, 'a page of the browser'],
    ['about:blank', some, BROWSER, 'another'],
    ['about:reader?url=https%3A%2F%2Fexample.com', shut, READER, 'the reader view'],
    ['https://chromewebstore.google.com/detail/x', shut, STORE, 'the store of Chrome'],
    ['https://chrome.google.com/webstore', shut, STORE, 'its old address'],
    ['https://chrome.google.com/webstore/category/x', shut, STORE, 'below that'],
    ['https://chrome.google.com/webstores', all, RELOAD, 'another page there'],
    ['https://addons.mozilla.org/de/firefox/', shut, STORE, 'the store of Firefox'],
    ['https://microsoftedge.microsoft.com/addons/Home', shut, STORE, 'the store of Edge'],
    ['https://microsoftedge.microsoft.com/', all, RELOAD, 'another page there'],
    ['https://example.com/', all, RELOAD, 'open since before the extension came'],
    ['https://example.com/', some, RELOAD, 'an address that is told may be read'],
    ['https://example.com/a.PDF', shut, PDF, 'a PDF file'],
    ['https://example.com/a.pdf', all, RELOAD, 'a page that is called so'],
    ['https://example.com/a', shut, PROTECTED, 'what the browser keeps scripts out of'],
    ['file:///tmp/a.html', noFiles, NO_FILES, 'a file without access'],
    ['file:///tmp/a.html', all, RELOAD, 'a file with access'],
  ])('of %j, with %j, says %j (%s)', (url, rest, words) => {
    expect(sayUnread({ url, ...rest })).toBe(words);
  });
});
