import { describe, expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { createClaimIndex } from './claim-index.ts';
import { ABOUT_THRESHOLD, matchClaims, SAME_THRESHOLD } from './match-claims.ts';

const pack = readBundledPack();
const index = createClaimIndex(pack);
const match = (text: string, context = '') => matchClaims(index, { text, context });

describe('Matching a sentence', () => {
  test.each(pack.claims.map(({ id, quote }) => [id, quote]))(
    'that is the quote of %s finds it first, as the same',
    (id, quote) => {
      expect(match(quote as string)[0]).toMatchObject({ claim: { id }, relation: 'same' });
    },
  );

  test.each([
    [
      'The customer backlog of the company stands at $225 billion.',
      'customer-backlog',
      'same',
      [{ page: '$225 billion', source: '$225 billion' }],
      'the same figure',
    ],
    [
      'The customer backlog of the company stands at $300 billion.',
      'customer-backlog',
      'differs',
      [{ page: '$300 billion', source: '$225 billion' }],
      'another one',
    ],
    [
      'Its chip revenue run rate passed USD 20bn.',
      'chip-revenue-run-rate',
      'same',
      [{ page: 'USD 20bn', source: '$20 billion+' }],
      'the same in other words',
    ],
    [
      'Three large AWS customers asked for all Graviton capacity.',
      'graviton-capacity-request',
      'differs',
      [{ page: 'Three large AWS customers', source: 'two' }],
      'another count',
    ],
    [
      'Amazon refused to give two large customers all of its Graviton capacity.',
      'graviton-capacity-request',
      'same',
      [{ page: 'two large customers', source: 'two' }],
      'no figure but the one that counts',
    ],
  ])('such as %j finds %s as %j with the figures %j (%s)', (text, id, relation, figures) => {
    expect(match(text).find(({ claim }) => claim.id === id)).toMatchObject({ relation, figures });
  });

  test('compares no figure of another unit', () => {
    const found = match('The customer backlog is large, and margins are 12%.');
    expect(found[0]).toMatchObject({ claim: { id: 'customer-backlog' }, figures: [] });
  });

  test.each([
    ['', 'nothing'],
    ['It is.', 'no word that tells anything'],
    ['The weather in Lisbon is mild in spring.', 'another subject'],
    ['Boil the potatoes for twenty minutes.', 'another figure'],
  ])('such as %j finds nothing (%s)', text => {
    expect(match(text)).toEqual([]);
  });

  test('finds nothing by its context alone', () => {
    expect(match('It was sunny.', "The company's $225 billion customer backlog")).toEqual([]);
  });

  test('scores higher when the context speaks of the claim too', () => {
    const text = 'Trainium will save billions.';
    const [alone] = match(text);
    const [within] = match(text, 'Amazon spends tens of billions of capex dollars per year.');
    expect(within?.claim.id).toBe(alone?.claim.id);
    expect(within?.score).toBeGreaterThan(alone?.score as number);
  });

  test('gives at most three claims, best first, with scores that bear out their relation', () => {
    for (const { quote } of pack.claims) {
      const found = match(quote);
      const scores = found.map(({ score }) => score);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { score, relation } of found) {
        expect(score).toBeGreaterThanOrEqual(ABOUT_THRESHOLD);
        expect(score).toBeLessThanOrEqual(1);
        if (relation !== 'differs') expect(relation === 'same').toBe(score >= SAME_THRESHOLD);
      }
    }
  });
});
