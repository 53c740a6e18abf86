import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countEdits, wordLikeness } from './word-likeness.ts';
import { wordsOf } from './words.ts';

const word = (text: string) => wordsOf(text)[0] ?? { text, stem: text };
const likeness = (typed: string, other: string) => wordLikeness(word(typed), word(other));

describe('wordLikeness', () => {
  test.each([
    ['capacity', 'capacity', 1, 'the word itself'],
    ['declining', 'declined', 0.95, 'another form of it'],
    ['capasity', 'capacity', 0.8, 'one letter is another'],
    ['performnce', 'performance', 0.8, 'one is missing'],
    ['performanc', 'performance', 0.918, 'the last is missing: unfinished rather than misspelt'],
    ['pefromance', 'performance', 0.7, 'two edits in a long word'],
    ['jasy', 'jassy', 0.8, 'one edit in a word of four letters'],
    ['form', 'from', 0.8, 'a swap of neighbours is one edit'],
    ['gr', 'graviton', 0.688, 'two letters of it'],
    ['g', 'graviton', 0, 'one letter tells nothing'],
    ['arm', 'aim', 0, 'three letters are too few for a misspelling'],
    ['chips', 'ships', 0, 'the first letter is right in most misspellings'],
    ['trainium', 'inferentia', 0, 'another word'],
    ['225', '225', 1, 'the same number'],
    ['22', '225', 0.667, 'an unfinished number'],
    ['20', '2026', 0.5, 'which may well be another one'],
    ['2025', '2026', 0, 'another number is no misspelling'],
    ['2026', '20', 0, 'nor is a longer one'],
  ])('of %j to %j is %d (%s)', (typed, other, expected) => {
    expect(likeness(typed, other)).toBeCloseTo(expected, 3);
  });

  test('is highest for the word itself, and from 0 to 1', () => {
    const text = fc.stringMatching(/^[a-z]{1,12}$|^\d{1,5}$/);
    fc.assert(
      fc.property(text, text, (typed, other) => {
        expect(likeness(typed, other)).toBeGreaterThanOrEqual(0);
        expect(likeness(typed, other)).toBeLessThanOrEqual(1);
        expect(likeness(typed, typed)).toBe(1);
      }),
    );
  });

  test('grows with every letter of an unfinished word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), text => {
        const typed = Array.from({ length: text.length - 1 }, (_, i) => text.slice(0, i + 2));
        const found = typed.map(prefix =>
          wordLikeness({ text: prefix, stem: prefix }, { text, stem: text }),
        );
        expect(found).toEqual(found.toSorted((a, b) => a - b));
      }),
    );
  });
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** Every string one edit away. */
function* editsOf(text: string): Iterable<string> {
  for (let i = 0; i <= text.length; i++) {
    const [before, after] = [text.slice(0, i), text.slice(i)];
    yield `${before}x${after}`;
    if (after) yield before + after.slice(1);
    if (after) yield `${before}x${after.slice(1)}`;
    if (after.length > 1) yield `${before}${after[1]}${after[0]}${after.slice(2)}`;
  }
}

describe('countEdits', () => {
  test.each([
    ['', '', 0, 'nothing to do'],
    ['', 'abc', 3, 'insertions'],
    ['kitten', 'sitting', 3, 'substitutions and an insertion'],
    ['form', 'from', 1, 'a swap of neighbours'],
    ['ca', 'abc', 3, 'no edit between two letters that were swapped'],
  ])('from %j to %j is %d (%s)', (a, b, expected) => {
    expect(countEdits(a, b)).toBe(expected);
  });

  test('is the same both ways, and 0 only for the same word', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(countEdits(a, b)).toBe(countEdits(b, a));
        expect(countEdits(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test('is at most 1 for every single edit', () => {
    fc.assert(
      fc.property(letters, text => {
        for (const edited of editsOf(text)) expect(countEdits(text, edited)).toBeLessThan(2);
      }),
    );
  });

  test('lies between the difference in length and the longer length', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(countEdits(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(countEdits(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  // A swap counts as one edit but as two where a letter comes between, so a detour can be shorter, by half at most.
  test('is at most twice the edits of any detour', () => {
    fc.assert(
      fc.property(letters, letters, letters, (a, b, c) => {
        expect(countEdits(a, c)).toBeLessThanOrEqual(2 * (countEdits(a, b) + countEdits(b, c)));
      }),
    );
  });
});
