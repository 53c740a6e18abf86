import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import type { NameForm } from './name-forms.ts';
import { namePattern } from './name-pattern.ts';
import { createNameScanner } from './name-scanner.ts';
import { prepareLexicon } from './prepare-lexicon.ts';

function scanAll(forms: NameForm[], text: string) {
  return [...createNameScanner(forms)(text)]
    .filter(found => found !== undefined)
    .map(({ form, start, end }) => [form, start, text.slice(start, end)]);
}

/** What a scanner is to find: all forms in one pattern, the best first. */
function matchAll(forms: NameForm[], text: string) {
  const any = new RegExp(forms.map(form => `(${namePattern(form)})`).join('|'), 'gi');
  return [...text.matchAll(any)].map(match => [
    match.slice(1).findIndex(group => group !== undefined),
    match.index,
    match[0],
  ]);
}

const FORMS = [
  '.w1|w2',
  '=(Acme|AWS) [new|old] (Widget|Gadget)',
  '=[big] Widget',
  '+Contraption',
  '=独自(チップ|Chip)',
  '=-x',
  "='n Acorn",
  '=W',
  '~Contraption',
  '~Ünderwood',
];
const bundled = prepareLexicon(readBundledPack()).names.forms;

describe('The names in a text', () => {
  test.each([
    ['old acme new gadgets', 'new gadgets', 'a choice'],
    ['BIG WIDGET', 'BIG WIDGET', 'a part that may be left out'],
    ['the widget', 'widget', 'left out'],
    ['w2.large', 'w2.large', 'an instance type'],
    ['a contrapton.', 'contrapton', 'a misspelling'],
    ['Contraption3', 'Contraption3', 'a generation'],
    ['新独自チップ', '独自チップ', 'another script'],
    ['f-X', '-X', 'a sign'],
    ['rock ’n acorn', '’n acorn', 'either apostrophe'],
    ['ünderwod', 'ünderwod', 'a misspelling that begins with no plain letter'],
  ])('of %j have %j (%s)', (text, name) => {
    expect(scanAll(FORMS, text).map(([, , found]) => found)).toContainEqual(
      name === 'new gadgets' ? 'acme new gadgets' : name,
    );
  });

  const parts = [...FORMS, ...bundled].flatMap(form => form.slice(1).split(/[[(|)\]]+/));
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...parts) },
    { weight: 2, arbitrary: fc.constantFrom(' ', ' ', '\n', '.', '-', '’', '2', ' 3', 's') },
    fc.constantFrom('.xlarge', 'a', 'th', 'İ', 'ſ', '\u212a', 'é', '@', '_', '😀'),
  );
  const text = fc.array(piece, { maxLength: 20 }).map(pieces => pieces.join(''));

  test.each([
    ['some forms', FORMS],
    ['the bundled pack', bundled],
    ['none', []],
  ])('are those that one pattern would find: %s', (_what, forms) => {
    fc.assert(
      fc.property(text, fc.nat(30), (written, far) => {
        // The scanner goes by 2,000 characters, whose borders must not matter.
        const long = 'and so on, '.repeat(181) + 'x '.repeat(far) + written;
        for (const each of [written, long])
          expect(scanAll(forms, each)).toEqual(forms.length > 0 ? matchAll(forms, each) : []);
      }),
      { numRuns: 200 },
    );
  });

  test('come with pauses, also where there are none', () => {
    const steps = [...createNameScanner(FORMS)('and so on, '.repeat(1000))];
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(new Set(steps)).toEqual(new Set([undefined]));
  });
});
