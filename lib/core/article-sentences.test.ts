import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from './article-sentences.ts';

const sentencesOf = (article: string) =>
  findSentences(article).map(({ start, end }) => article.slice(start, end));

const cases: [article: string, sentences: string[], why: string][] = [
  [
    'One. Two! Three? Four',
    ['One.', 'Two!', 'Three?', 'Four'],
    'each end counts, and so does none',
  ],
  ['One two .\nThree', ['One two', 'Three'], 'a stop adrift is no part of its sentence'],
  ['One two . Three four .', ['One two', 'Three four'], 'a stop adrift ends a sentence mid-line'],
  ['One two\n.\nThree', ['One two', 'Three'], 'a stop alone on its line is no sentence'],
  ['It is as follows:\nOne', ['It is as follows:', 'One'], 'a line that announces is a sentence'],
  [
    'He said "it works" . She too',
    ['He said "it works"', 'She too'],
    'a stop adrift after a quote',
  ],
  ['He said "it works." She too', ['He said "it works."', 'She too'], 'a stop inside a quote'],
  ['He asked "why?" and left', ['He asked "why?" and left'], 'a small letter goes on'],
  ['It costs $1.5 billion.', ['It costs $1.5 billion.'], 'a point inside a number'],
  ['Mr. Jones of Foo Inc. Berlin', ['Mr. Jones of Foo Inc. Berlin'], 'abbreviations'],
  ['J. R. Smith left the U.S. Army', ['J. R. Smith left the U.S. Army'], 'initials'],
  [
    'これは文です。次の文です。',
    ['これは文です。', '次の文です。'],
    'no space after a full-width stop',
  ],
  ['One\r\nTwo', ['One', 'Two'], 'either kind of line end'],
  ['', [], 'nothing'],
  ['\n \n', [], 'white space'],
];

describe('The sentences of an article', () => {
  test.each(cases)('%j are %j: %s', (article, sentences) => {
    expect(sentencesOf(article)).toEqual(sentences);
  });

  const text = fc
    .array(fc.constantFrom('A', 'b', '1', ' ', '.', '?', '"', '\n', '—', '。'))
    .map(pieces => pieces.join(''));

  test('stand in order, apart from each other and without white space around them', () => {
    fc.assert(
      fc.property(text, article => {
        let reach = 0;
        for (const { start, end } of findSentences(article)) {
          expect(start).toBeGreaterThanOrEqual(reach);
          expect(article.slice(start, end)).toMatch(/^\S(?:.*\S)?$/u);
          reach = end;
        }
      }),
    );
  });

  test('hold every letter and digit of it', () => {
    const lettersOf = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(text, article => {
        expect(lettersOf(sentencesOf(article).join(''))).toBe(lettersOf(article));
      }),
    );
  });
});
