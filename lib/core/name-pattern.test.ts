import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { roughPattern } from './name-forms.ts';
import { namePattern } from './name-pattern.ts';
import { prepareLexicon } from './prepare-lexicon.ts';

const matchOf = (pattern: string, text: string) => new RegExp(pattern, 'i').exec(text)?.[0];

describe('A name', () => {
  test.each([
    ['Widget2.', 'Widget2', 'a number right behind it'],
    ['Widget 2, ', 'Widget 2', 'behind a space'],
    ['Widget\u20112-based', 'Widget\u20112', 'behind any hyphen'],
    ['Widget3E', 'Widget3E', 'with the letter of a variant'],
    ['Widgets', 'Widgets', 'a plural'],
    ['Widget 2 years', 'Widget', 'no time'],
    ['Widget 2 long years', 'Widget', 'no time with a word between'],
    ['Widget 2%', 'Widget', 'no share'],
    ['Widget 2.5', 'Widget', 'no decimal'],
    ['Widget 20', 'Widget', 'no large number behind a space'],
    ['Widget 2-way', 'Widget', 'no compound'],
  ])('in %j is %j (%s)', (text, expected) => {
    expect(matchOf(namePattern('+Widget'), text)).toBe(expected);
  });

  test('has no generation where its topic has none', () => {
    expect(matchOf(namePattern('=Widget'), 'Widget 2')).toBe('Widget');
  });

  test('is inflected when it is long', () => {
    expect(matchOf(namePattern('=Contraption'), 'Contraptionem')).toBe('Contraptionem');
    expect(matchOf(namePattern('=Widget'), 'Widgetem')).toBeUndefined();
  });
});

test.each([
  ['=Acme Widget', 'the acme\n widgets', 'acme\n widgets', 'an alias'],
  ['~Contraption', 'a contrapion 2', 'contrapion 2', 'a misspelling'],
  ['~Contraption', 'a contraption', undefined, 'which is never the name itself'],
  ['.w1|w2', 'type w2.xlarge', 'w2.xlarge', 'an instance type'],
  ['.w1|w2', 'type w2', undefined, 'and not the family alone'],
])('The form %j finds in %j: %j (%s)', (form, text, found, _why) => {
  expect(matchOf(namePattern(form), text)).toBe(found);
});

test('Whatever has a name has it roughly, too', () => {
  const { forms } = prepareLexicon(readBundledPack()).names;
  const names = forms.flatMap(form => form.slice(1).split(/[[(|)\]]+/));
  const piece = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom(' ', 's', '’s', '2', '4E', ' 3', '.xlarge', '-', 'em', 'x', 'é', '.', '\u00a0'),
  );
  const patterns = forms.map(form => [namePattern(form), roughPattern(form)] as const);
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), pieces => {
      const text = pieces.join('');
      for (const [exact, rough] of patterns)
        if (matchOf(exact, text)) expect(matchOf(rough, text)).toBeDefined();
    }),
    { numRuns: 300 },
  );
});
