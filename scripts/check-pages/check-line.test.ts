import { expect, test } from 'vitest';
import { type CheckedPage, renderCheck } from './check-line.ts';

const PAGE: CheckedPage = {
  file: 'a.html',
  browser: 'firefox',
  visit: { mentions: 12, card: 'came and went' },
  faults: [],
  remarks: [],
};

test.each<[Partial<CheckedPage>, string]>([
  [{}, 'pass  firefox   a.html    12 marked  a card came and went'],
  [{ visit: { mentions: 0 } }, 'pass  firefox   a.html     0 marked'],
  [
    { visit: { mentions: 1 } },
    'pass  firefox   a.html     1 marked  no mention in reach of a mouse',
  ],
  [{ remarks: ['x', 'y'], visit: { mentions: 0 } }, 'pass  firefox   a.html     0 marked  x; y'],
  [
    {
      faults: ['the card did not go', 'uncaught:\n x'],
      visit: { mentions: 1, card: 'did not go' },
    },
    'FAIL  firefox   a.html     1 marked  the card did not go; uncaught: x',
  ],
  [{ faults: ['no answer'], visit: undefined }, 'FAIL  firefox   a.html     ? marked  no answer'],
  [{ remarks: ['crashed'], visit: undefined }, 'skip  firefox   a.html     ? marked  crashed'],
] as [Partial<CheckedPage>, string][])('%j is the line %j', (changes, line) => {
  expect(renderCheck({ ...PAGE, ...changes }, 'a.html'.length)).toBe(line);
});

test('Columns are as wide as the longest file', () => {
  expect(renderCheck(PAGE, 10)).toContain('a.html        12 marked');
});
