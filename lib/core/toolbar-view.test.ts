import { expect, test } from 'vitest';
import { type ToolbarTab, viewToolbar } from './toolbar-view.ts';

const url = 'https://news.example.com/a';
const on = { badge: true, sitesOff: [] };
const off = (...sitesOff: string[]) => ({ badge: true, sitesOff });

test.each<[typeof on | ReturnType<typeof off>, ToolbarTab, [string, string, boolean], string]>([
  [on, {}, ['', 'Silicon Footnotes', false], 'a page of the browser'],
  [on, { url }, ['', 'Silicon Footnotes', false], 'a page that does not answer'],
  [on, { url, count: 0 }, ['', 'Silicon Footnotes', false], 'a page without mentions'],
  [on, { url, count: 1 }, ['1', 'Silicon Footnotes: 1 mention on this page', false], 'one'],
  [on, { url, count: 999 }, ['999', 'Silicon Footnotes: 999 mentions on this page', false], 'many'],
  [
    on,
    { url, count: 1000 },
    ['999+', 'Silicon Footnotes: 1000 mentions on this page', false],
    'more',
  ],
  [
    { badge: false, sitesOff: [] },
    { url, count: 7 },
    ['', 'Silicon Footnotes: 7 mentions on this page', false],
    'the badge is off, the words stay',
  ],
  [
    off('news.example.com'),
    { url, count: 7 },
    ['', 'Silicon Footnotes: off on news.example.com', true],
    'a site that is off, whatever its page still answers',
  ],
  [
    off('example.com'),
    { url },
    ['', 'Silicon Footnotes: off on example.com', true],
    'by its parent',
  ],
  [
    off('other.org'),
    { url, count: 7 },
    ['7', 'Silicon Footnotes: 7 mentions on this page', false],
    'another',
  ],
  [
    off('local files'),
    { url: 'file:///a' },
    ['', 'Silicon Footnotes: off on local files', true],
    'files',
  ],
])('with %j, for %j shows %j (%s)', (settings, tab, [badge, title, isGrey]) => {
  expect(viewToolbar(settings, tab)).toEqual({ badge, title, isGrey });
});
