import { expect, test } from 'vitest';
import { type FrameAddress, frameSites } from './frame-sites.ts';
import { LOCAL_FILES } from './sites.ts';

const PAGE: FrameAddress = {
  href: 'https://www.news.example/a.html',
  origin: 'https://www.news.example',
  ancestors: [],
  baseUri: 'https://www.news.example/a.html',
};
const SRCDOC = { ...PAGE, href: 'about:srcdoc' };

test.each<[FrameAddress, string[], string]>([
  [PAGE, ['news.example'], 'a page is of its own site'],
  [
    { ...PAGE, ancestors: ['https://blog.example', 'https://www.top.example'] },
    ['news.example', 'blog.example', 'top.example'],
    'and of the sites around it',
  ],
  [{ ...PAGE, ancestors: ['https://news.example'] }, ['news.example'], 'each site once'],
  [
    { ...PAGE, ancestors: ['null', 'https://top.example'] },
    ['news.example', 'top.example'],
    'an ancestor without an origin tells nothing',
  ],
  [
    { ...SRCDOC, ancestors: ['https://www.news.example'] },
    ['news.example'],
    'a srcdoc frame is of the site that wrote it',
  ],
  [
    { ...SRCDOC, origin: 'null', ancestors: ['https://top.example'] },
    ['top.example'],
    'sandboxed, it is of the nearest site around it',
  ],
  [
    { ...SRCDOC, origin: 'null' },
    ['news.example'],
    'where those are not told, of the site it resolves its addresses against',
  ],
  [
    { href: 'file:///a.html', origin: 'null', ancestors: [], baseUri: 'file:///a.html' },
    [LOCAL_FILES],
    'a page from disk',
  ],
  [
    { href: 'about:blank', origin: 'null', ancestors: [], baseUri: 'about:blank' },
    [],
    'an empty tab is of no site',
  ],
])('%j is of %j: %s', (address, sites) => {
  expect(frameSites(address)).toEqual(sites);
});
