import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glancePattern, leastPieces } from './glance.ts';

const patternOf = (pieces: string[]) => glancePattern(leastPieces(pieces));

const piece = fc.stringMatching(/^(?:[abc]|\\s\+|\\\.|[-'][ab]){1,5}$/);

describe('A glance', () => {
  test.each([
    [['widget', 'wide'], 'wid(?:get|e)', 'a common beginning once'],
    [['Widget', 'widget'], 'widget', 'whatever the case'],
    [['widget', 'get'], 'get', 'no piece that another one finds'],
    [['a\\s+b', 'a\\.b'], 'a(?:\\s+b|\\.b)', 'signs of a pattern stay whole'],
  ])('of %j is %j (%s)', (pieces, expected) => {
    expect(patternOf(pieces)).toBe(expected);
  });

  test('finds the pieces wherever one stands, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '.', '-', "'"), maxLength: 12 }),
        (pieces, text) => {
          const plain = pieces.some(each => new RegExp(each, 'i').test(text));
          expect(new RegExp(patternOf(pieces), 'i').test(text)).toBe(plain);
        },
      ),
      { numRuns: 300 },
    );
  });
});
