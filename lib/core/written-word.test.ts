import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapePattern } from './letters.ts';
import { endOfEnding, endOfWord } from './written-word.ts';

test.each([
  ['data center', 'a DATA \n center', 2, 'DATA \n center', 'in any case and with any white space'],
  ['data center', 'datacenter', 0, undefined, 'not without it'],
  ['τσιπ', 'ΤΣΙΠ', 0, 'ΤΣΙΠ', 'in other scripts'],
  ['c++', 'C++', 0, 'C++', 'with signs'],
  ['kilo', '\u212ailo', 0, undefined, 'not with a sign that looks like a letter'],
  ['data', 'dat', 0, undefined, 'not at the end of the text'],
])('%j stands in %j at %j: %j (%s)', (word, text, place, written, _how) => {
  const end = endOfWord(word, text, place);
  expect(end === undefined ? undefined : text.slice(place, end)).toBe(written);
});

test('A word stands where a pattern would find it', () => {
  const letter = fc.oneof(
    fc.constantFrom(...'abSsKkßẞſıİiéÉσςΣΩ\u2126\u212aåÅ\u212b+.[@`'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const word = fc
    .array(fc.array(letter, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map(words => words.map(letters => letters.join('').replace(/\s/g, 'x')).join(' '));
  const cases = fc.constantFrom('toUpperCase', 'toLowerCase', 'toString');
  const space = fc.constantFrom(' ', '\n', '\u00a0 ', '');
  fc.assert(
    fc.property(word, cases, space, letter, (word, change, space, more) => {
      const text = `${word[change]().replaceAll(' ', space)}${more}`;
      const pattern = new RegExp(escapePattern(word).replaceAll(' ', '\\s+'), 'iy');
      const expected = pattern.exec(text)?.[0].length;
      expect(endOfWord(word, text, 0)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['button', 6],
  ['buttons!', 7],
  ['button’s', 8],
  ['buttons’', 7],
  ['buttonhole', undefined],
  ['button2', undefined],
  ['buttonです', 6],
])('The ending of "button" in %j is at %j', (text, end) => {
  expect(endOfEnding(text, 6)).toBe(end);
});
