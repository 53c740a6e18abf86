import { describe, expect, test } from 'vitest';
import { createVocabulary } from './vocabulary.ts';
import { contentWords } from './words.ts';

const words = contentWords('capacity capable declined decline performance price $ 225 graviton');
const vocabulary = createVocabulary(words);
const wordOf = (text: string) => contentWords(text)[0] as (typeof words)[number];
const like = (text: string) => vocabulary.like(wordOf(text)).map(({ id }) => words[id]?.text);

describe('The words like', () => {
  test.each([
    ['capacity', ['capacity'], 'itself'],
    ['declines', ['declined', 'decline'], 'its other forms'],
    ['cap', ['capable', 'capacity'], 'those it may be the beginning of'],
    ['capasity', ['capacity'], 'that it is a misspelling of'],
    ['performnce', ['performance'], 'the same with a letter missing'],
    ['22', ['225'], 'a number that is not finished'],
    ['226', [], 'no other number'],
    ['zebra', [], 'none'],
  ])('%j are %j (%s)', (text, expected, _why) => {
    expect(like(text).toSorted()).toEqual(expected.toSorted());
  });

  test('come best first', () => {
    expect(like('declin')[0]).toMatch(/^declined?$/);
    const likeness = vocabulary.like(wordOf('capa')).map(each => each.likeness);
    expect(likeness).toEqual(likeness.toSorted((a, b) => b - a));
  });
});

test('The same words are those with its stem, and no others', () => {
  const same = (text: string) => vocabulary.same(wordOf(text)).map(({ id }) => words[id]?.text);
  expect(same('declining').toSorted()).toEqual(['decline', 'declined']);
  expect([same('cap'), same('capasity')]).toEqual([[], []]);
});
