import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceEnds } from './sentence-ends.ts';

function split(text: string): string[] {
  let from = 0;
  return [...sentenceEnds(text)].map(end => {
    const sentence = text.slice(from, end);
    from = end;
    return sentence;
  });
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const segment = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

describe('The sentences of a text', () => {
  test.each([
    ['One. Two! Three?', 3, 'end with a terminator'],
    ['3.5 and U.S. firms', 1, 'not with that of a number or an abbreviation'],
    ['He asked, “Why?” She left. (He too.) End', 4, 'with what closes them'],
    ['Well... yes, etc. and so on', 1, 'not before a small letter'],
    ['A\nB\r\nC\u2028D', 4, 'with their lines'],
    ['One! , two', 1, 'not before a comma'],
    ['はい。いいえ。', 2, 'in other scripts'],
    ['One.\u00ad\u0301 Two', 2, 'with the marks on their terminator'],
    ['', 0, 'nothing'],
  ])('%j are %d (%s)', (text, count) => {
    expect(split(text)).toHaveLength(count);
    expect(split(text)).toEqual(segment(text));
  });

  test('are those of Intl.Segmenter', () => {
    const signs = '.!?…。！？․;:,-–—()[]{}"“”‘’«» \u00a0\t\n\r\u2028\u0085\u3000';
    const letters = 'aAbBzZ1290éÉßǅΑασςсС中あア한אשبد٣ა\u0345\u0301\u00ad\u200b\u200d\u0600%$_/';
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...signs) },
      { weight: 3, arbitrary: fc.constantFrom(...letters) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('. ', '.', '! ', '.\n', '\r\n', '." ', '.) ', '𝐓', '😀'),
      },
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        const text = pieces.join('');
        expect(split(text)).toEqual(segment(text));
      }),
      { numRuns: 2000 },
    );
  });
});
