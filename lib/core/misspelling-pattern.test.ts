import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { misspellingPattern, tellingHalves } from './misspelling-pattern.ts';

const NAME = 'contraption';
const isMisspelling = (text: string) =>
  new RegExp(`^(?:${misspellingPattern(NAME)})$`, 'i').test(text);

describe('A misspelling', () => {
  test.each([
    ['contrapion', true, 'a letter missing'],
    ['conntraption', true, 'one too many'],
    ['contraprion', true, 'another one'],
    ['contrapiton', true, 'two swapped'],
    ['Contraptoin', true, 'in any case'],
    ['contraption', false, 'the name itself'],
    ['kontraption', false, 'the first letter must be right'],
    ['contrpion', false, 'two missing'],
  ])('of a name is %j: %j (%s)', (text, expected) => {
    expect(isMisspelling(text)).toBe(expected);
  });

  test('always has a telling half', () => {
    const halves = new RegExp(tellingHalves(NAME).join('|'), 'i');
    const edit = fc.record({
      at: fc.integer({ min: 1, max: NAME.length }),
      skip: fc.integer({ min: 0, max: 1 }),
      letter: fc.constantFrom('', 'a', 't', 'é'),
    });
    fc.assert(
      fc.property(edit, ({ at, skip, letter }) => {
        const written = NAME.slice(0, at) + letter + NAME.slice(at + skip);
        if (isMisspelling(written)) expect(written).toMatch(halves);
      }),
    );
    for (let i = 1; i < NAME.length - 1; i++) {
      const swapped = `${NAME.slice(0, i)}${NAME[i + 1]}${NAME[i]}${NAME.slice(i + 2)}`;
      expect(swapped).toMatch(halves);
    }
  });
});
