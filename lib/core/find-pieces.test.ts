import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aliasPattern } from './alias-pattern.ts';
import { createPieceFinder } from './find-pieces.ts';
import { leastPieces } from './glance.ts';

const patternsOf = (names: string[]) => leastPieces(names.map(aliasPattern));
const find = (names: string[], text: string) => createPieceFinder(patternsOf(names))(text);

/** As a regular expression finds them, from each place of the text. */
const findPlainly = (names: string[], text: string) => {
  const any = new RegExp(patternsOf(names).join('|'), 'iy');
  return [...text].flatMap((_, start) => {
    any.lastIndex = start;
    const [piece] = any.exec(text) ?? [];
    return piece === undefined ? [] : [{ start, piece: piece.toLowerCase() }];
  });
};

describe('Pieces of names in a text', () => {
  test.each([
    ['Wid', 'a wid', [2], 'a short one at the very end'],
    ['widget', 'Widget widGETs', [0, 7], 'in any letter case'],
    [
      'a widget',
      'a widget a\n  widget a\u00a0widget a\u2003\twidget',
      [0, 9, 20, 29],
      'any white space',
    ],
    [' of its', 'x of its x\n\n of its', [1, 10, 11, 12], 'white space before it'],
    ['in-house', 'in-house in\u2010house in\u2013house', [0, 9, 18], 'any hyphen'],
    ["w's own", "w's own w\u2019s own", [0, 8], 'any apostrophe'],
    ['칩셋', '새 칩셋', [2], 'another script'],
    ['prös', 'PRÖS', [0], 'letters with marks'],
    ['čip', 'Čip', [0], 'letters beyond Latin-1'],
    ['anan', 'ananan', [0, 2], 'overlapping ones'],
  ])('are found: %j in %j at %j (%s)', (name, text, starts) => {
    expect(find([name], text).map(({ start }) => start)).toEqual(starts);
  });

  const name = fc.stringMatching(/^[abéč'][ab 'éč-]{1,5}$/);
  const unit = fc.constantFrom(..."aAbBéÉ \n-\u2010\u2013'\u2019\u00a0".split(''));

  test('are those that the pattern alone finds', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 4 }),
        fc.string({ unit, maxLength: 30 }),
        (names, text) => {
          const starts = find(names, text).map(({ start }) => start);
          const plain = findPlainly(names, text).map(({ start }) => start);
          expect(starts).toEqual(plain);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
