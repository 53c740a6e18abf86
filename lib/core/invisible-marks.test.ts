import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drain } from './drain.ts';
import { removeInvisibleMarks, withoutInvisibleMarks } from './invisible-marks.ts';

const written = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '😀', '\u00ad', '\u200b', '\u2060', '\ufeff'),
});

describe('A text without its invisible marks', () => {
  test.each([
    ['plain', 'plain'],
    ['so\u00adft hy\u200bphen\ufeffs', 'soft hyphens'],
    ['\u00ad\u00ad', ''],
  ])('of %j is %j', (text, expected) => {
    expect(withoutInvisibleMarks(text)).toBe(expected);
    expect(drain(removeInvisibleMarks(text)).text).toBe(expected);
  });

  test('has each character at its place in the text as it was', () => {
    fc.assert(
      fc.property(written, original => {
        const { text, placeOf } = drain(removeInvisibleMarks(original));
        const places = [...text.split('').keys()].map(placeOf);
        expect(places.map(place => original[place]).join('')).toBe(text);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
    );
  });

  test('has them in a long text too', () => {
    const original = 'soft\u00ad '.repeat(10_000);
    const { text, placeOf } = drain(removeInvisibleMarks(original));
    expect(text).toBe('soft '.repeat(10_000));
    expect(placeOf(text.length - 1)).toBe(original.length - 1);
  });
});
