import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentWords, queryWords, wordsOf } from './words.ts';

const textsOf = (text: string) => wordsOf(text).map(word => word.text);

describe('The words of a text', () => {
  test.each([
    ['Trainium saves capex', ['trainium', 'saves', 'capex'], 'in lower case'],
    ['price-performance', ['price', 'performance'], 'a hyphen parts words'],
    ['27-year', ['27', 'year'], 'a number and its unit are two'],
    ['225bn', ['225', 'billion'], 'also without a space'],
    ['$225 billion', ['$', '225', 'billion'], 'a currency is a word'],
    ['225 billions of dollars', ['225', 'billion', 'of', '$'], 'in one spelling'],
    ['20 Mrd. USD', ['20', 'billion', '$'], 'also from another language'],
    ['300 bps', ['300', 'basis'], 'short for basis points'],
    ['1,250.5', ['1,250.5'], 'a number with its marks'],
    ["Amazon’s AWS's", ['amazon', 'aws'], 'without the genitive'],
    ['customers’ chips', ['customers', 'chips'], 'an apostrophe at the end is none of it'],
    ["doesn't", ["doesn't"], 'one within is'],
    ['naïve ﬁne', ['naive', 'fine'], 'without diacritics and ligatures'],
    ['Trai\u00adni\u200bum', ['trainium'], 'without invisible marks'],
    ['𝐓rainium 😀', ['trainium'], 'letters beyond the first plane, no pictures'],
    ['', [], 'nothing'],
    ['— … !', [], 'marks alone'],
  ])('%j are %j (%s)', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  test('share a stem across their forms', () => {
    const stems = wordsOf('decline declined declines').map(({ stem }) => stem);
    expect(new Set(stems).size).toBe(1);
  });

  test('stand in order where their offsets say', () => {
    const unit = fc.constantFrom(...'aé$5 ,.-’\u00ad', '𝐓', '😀', ' USD ');
    fc.assert(
      fc.property(fc.string({ unit }), text => {
        let from = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(from);
          expect(textsOf(text.slice(word.start, word.end))).toEqual([word.text]);
          from = word.end;
        }
      }),
    );
  });
});

describe('The content words of a text', () => {
  test('are those that tell what it is about', () => {
    expect(contentWords('It is about the chips of AWS').map(({ text }) => text)).toEqual([
      'chips',
      'aws',
    ]);
  });
});

describe('The words of a query', () => {
  test.each([
    ['the chips', ['chips'], 'the content words'],
    ['in', ['in'], 'any word where there is no other: it may be unfinished'],
    ['', [], 'none'],
  ])('%j are %j (%s)', (query, expected) => {
    expect(queryWords(query).map(({ text }) => text)).toEqual(expected);
  });
});
