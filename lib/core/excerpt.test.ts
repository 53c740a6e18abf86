import { expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { excerptAround } from './excerpt.ts';
import { viewClaim } from './views.ts';

const LONG = 'a quote that is long enough to be understood without anything around it';

test.each([
  [{ quote: LONG, before: '', after: '.' }, ['', '.'], 'a whole sentence'],
  [{ quote: LONG, before: 'He said that ', after: ', and more.' }, ['… ', ' …'], 'a part of one'],
  [
    { quote: 'fast', before: 'They are ', after: ' and cheap.' },
    ['They are ', ' and cheap.'],
    'a short one',
  ],
  [
    { quote: 'fast', before: `${'one two '.repeat(20)}`, after: ` ${'three four '.repeat(20)}` },
    [
      '… two one two one two one two one two one two one two one two one two ',
      ' three four three four three four three four three four three four …',
    ],
    'a short one, cut at words',
  ],
])('of %j shows %j around it (%s)', (claim, [before, after]) => {
  expect(excerptAround(claim)).toEqual({ before, after });
});

test('No two claims of the bundled article look the same', () => {
  const { article, claims } = readBundledPack();
  const shown = claims.map(claim => {
    const view = viewClaim(claim, article.text);
    const { before, after } = excerptAround(view);
    return `${before}[${view.quote}]${after}`;
  });
  expect(new Set(shown).size).toBe(claims.length);
});
