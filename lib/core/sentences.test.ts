import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceAt, splitSentences, surroundingsOf } from './sentences.ts';

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?'], 'at the ends of sentences'],
    ['  One.  Two.\n', ['One.', 'Two.'], 'without the white space around them'],
    ['A heading\nA line', ['A heading', 'A line'], 'at line ends'],
    ['It costs $2.5 billion.', ['It costs $2.5 billion.'], 'not within a number'],
    ['Use trn2.48xlarge now.', ['Use trn2.48xlarge now.'], 'not within a name'],
    ['He said “Yes.” Then no.', ['He said “Yes.”', 'Then no.'], 'behind the quotation mark'],
    ['', [], 'nothing'],
    [' \n ', [], 'white space alone'],
  ])('cuts %j into %j (%s)', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('loses nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

function around(text: string, words: string) {
  const start = text.indexOf(words);
  return surroundingsOf(text, { start, end: start + words.length });
}

describe('The surroundings of a mention', () => {
  const text = 'First one. Amazon made Trainium\n itself. Last one.';

  test.each([
    ['Trainium', 'Amazon made Trainium', 'First one. itself. Last one.', 'a line end ends it'],
    ['First', 'First one.', 'Amazon made Trainium itself. Last one.', 'at the beginning'],
    ['Last', 'Last one.', 'First one. Amazon made Trainium itself.', 'at the end'],
  ])('%j are its sentence %j and %j (%s)', (words, sentence, context) => {
    expect(around(text, words)).toEqual({ sentence, context });
  });

  test('have neither soft hyphens nor runs of white space', () => {
    const { sentence, context } = around('A  big \t one. Trai\u00adnium\u00a0 is  fast.', 'fast');
    expect({ sentence, context }).toEqual({ sentence: 'Trainium is fast.', context: 'A big one.' });
  });

  test('are empty but for the sentence when there is nothing else', () => {
    expect(around('Trainium is fast.', 'Trainium').context).toBe('');
  });

  test('stay short in a long text, and hold the mention', () => {
    const long = `${'Filler goes here. '.repeat(500)}Trainium is fast. ${'More of it. '.repeat(500)}`;
    const { sentence, context } = around(long, 'Trainium');
    expect(sentence).toBe('Trainium is fast.');
    expect(context.length).toBeLessThan(1300);
    const endless = `${'word '.repeat(900)}Trainium${' word'.repeat(900)}`;
    expect(around(endless, 'Trainium').sentence).toContain('word Trainium word');
  });
});

test('The sentence at a place is the first that ends behind it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'One. ',
      'Two! ',
      'U.S. ',
      '“Yes.” ',
      'no',
      ' ',
      '\n',
      '  ',
      '3.5',
      '...',
      '。',
      '?)',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''));
  fc.assert(
    fc.property(text, fc.nat(120), (written, at) => {
      const start = Math.min(at, written.length);
      const first = splitSentences(written).find(({ end }) => end > start);
      const expected = first ?? { start: 0, end: written.length };
      expect(sentenceAt(written, { start, end: start }, 1000)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
