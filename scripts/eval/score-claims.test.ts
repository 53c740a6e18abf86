import { describe, expect, test } from 'vitest';
import type { LabelledSentence } from './claim-set.ts';
import {
  addClaimScores,
  isDifferRight,
  isQueryRight,
  type Listed,
  type ScoredSentence,
} from './score-claims.ts';

const right = (id: string, relation: Listed['relation'] = 'same'): Listed => ({
  ...{ id, score: 1, isRight: true },
  ...(relation && { relation }),
});
const wrong = (id: string, relation?: Listed['relation']): Listed => ({
  ...right(id, relation),
  isRight: false,
});

function scored(
  relation: LabelledSentence['relation'],
  labels: string[],
  ...listed: Listed[]
): ScoredSentence {
  return { sentence: { id: 's', text: 't', context: '', labels, relation }, listed };
}

describe('The average precision of a sentence', () => {
  test.each([
    [[right('a')], ['a'], 1],
    [[wrong('b'), right('a')], ['a'], 1 / 2],
    [[right('a'), wrong('b'), right('c')], ['a', 'c'], (1 + 2 / 3) / 2],
    [[right('a')], ['a', 'c'], 1 / 2],
    [[right('a'), right('a2')], ['a'], 1],
    [[], ['a'], 0],
  ])('of %j with the labels %j is %d', (listed, labels, expected) => {
    expect(addClaimScores([scored('same', labels, ...listed)]).precision5).toBeCloseTo(expected);
  });
});

test('The first three places count, and a card on nothing is false', () => {
  const set = [
    scored('same', ['a'], right('a')),
    scored('related', ['a'], wrong('b'), wrong('c'), right('a')),
    scored('related', ['a'], wrong('b'), wrong('c'), wrong('d'), right('a')),
    scored('none', []),
    scored('none', [], wrong('b')),
  ];
  expect(addClaimScores(set)).toMatchObject({
    ...{ answerable: 3, top1: 1, top3: 2, silent: 2, falseCards: 1 },
  });
});

test.each([
  [scored('conflicts', ['a'], right('a', 'differs')), true],
  [scored('conflicts', ['a'], right('a'), wrong('b', 'differs')), false],
  [scored('same', ['a'], right('a', 'differs')), false],
])('A claim said to differ is right where it is the claim of a conflict: %#', (each, expected) => {
  expect(isDifferRight(each)).toBe(expected);
  expect(addClaimScores([each]).differs).toBe(1);
});

test.each([
  [scored('query', ['a'], right('a')), true],
  [scored('query', ['a'], wrong('b'), right('a')), false],
  [scored('query', []), true],
  [scored('query', [], wrong('b')), false],
])(
  'A query is right by its first place, or by finding nothing where nothing is: %#',
  (each, expected) => {
    expect(isQueryRight(each)).toBe(expected);
  },
);
