import { describe, expect, test } from 'vitest';
import { indexBundledPack, readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { matchClaims } from './match-claims.ts';
import { ABOUT_THRESHOLD } from './rated-claim.ts';
import type { Relation } from './views.ts';

const pack = readBundledPack();
const index = indexBundledPack(pack);
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

  test.each<[string, Relation, string, [string, string][], string]>([
    [
      'Amazon has released specific performance data for two generations of Trainium.',
      'same',
      'trainium-performance-data',
      [['two generations', 'two']],
      'the claim itself',
    ],
    [
      'Amazon has not released any performance data for two generations of Trainium.',
      'differs',
      'trainium-performance-data',
      [],
      'denied',
    ],
    [
      "Amazon hasn't yet published performance data for two generations of Trainium.",
      'differs',
      'trainium-performance-data',
      [],
      'denied in short',
    ],
    ['Nvidia GPUs are not widely available on AWS.', 'related', 'nvidia-gpus-on-aws', [], 'denied'],
    [
      'Nobody else asked for all of the Graviton capacity.',
      'same',
      'graviton-capacity-request',
      [],
      'others did',
    ],
    ['AWS has stopped offering Nvidia GPUs.', 'differs', 'nvidia-gpus-on-aws', [], 'ended'],
    [
      'Amazon and Nvidia have ended their partnership.',
      'differs',
      'nvidia-partnership',
      [],
      'ended, and no figure tells of it',
    ],
    [
      'Nvidia GPUs are still widely available on AWS.',
      'same',
      'nvidia-gpus-on-aws',
      [],
      'not denied',
    ],
    [
      'Rivals like Nvidia, with one standard chip for everyone, cannot easily replicate that.',
      'same',
      'nvidia-standard-chip',
      [],
      'the claim has its own not',
    ],
    [
      'Which of the largest AI companies have made commitments to Trainium?',
      'related',
      'ai-company-commitments',
      [],
      'a question',
    ],
    [
      'Is the customer backlog of the company really $300 billion?',
      'related',
      'customer-backlog',
      [],
      'a question with a figure',
    ],
    [
      'Performance data for five generations of Trainium was released.',
      'differs',
      'trainium-performance-data',
      [['five generations', 'two']],
      'another count',
    ],
    [
      'In March 2024 Amazon created a unified AI and Silicon organization.',
      'differs',
      'unified-organization',
      [['March 2024', 'December 2025 through January 2026']],
      'another date',
    ],
    [
      'In January 2026 Amazon created a unified AI and Silicon organization.',
      'same',
      'unified-organization',
      [['January 2026', 'December 2025 through January 2026']],
      'a date in the interval',
    ],
    [
      'In 2025 Amazon created a unified AI and Silicon organization.',
      'same',
      'unified-organization',
      [],
      'a year in the interval',
    ],
    [
      'Founded in 1994, Amazon created a unified AI and Silicon organization.',
      'same',
      'unified-organization',
      [],
      'the year of something else',
    ],
    [
      "Amazon's customer backlog is large, and a phone costs $300.",
      'related',
      'customer-backlog',
      [],
      'the price of something else',
    ],
    [
      'In a June 2025 interview, he said AI needs a couple more orders of magnitude of improvement.',
      'differs',
      'orders-of-magnitude',
      [['June 2025', 'June 2026']],
      'said on another date',
    ],
    [
      'Amazon created a unified AI and Silicon organization under Dave Brown.',
      'differs',
      'unified-organization',
      [['Dave Brown', 'Peter DeSantis']],
      'another person',
    ],
    [
      'Matt Garman now oversees Nova, Trainium and quantum computing.',
      'differs',
      'desantis-oversees',
      [['Matt Garman', 'Peter DeSantis']],
      'another person as the subject',
    ],
    [
      'Jassy said AI needs a couple more orders of magnitude of improvement.',
      'related',
      'orders-of-magnitude',
      [['a couple more orders of magnitude', 'a couple more orders of magnitude']],
      'another speaker',
    ],
    [
      'Trainium will save $3 billion of capex per year.',
      'differs',
      'capex-savings',
      [['$3 billion', 'tens of billions of capex dollars per year']],
      'less than the interval',
    ],
    [
      'Trainium will save Amazon $30 billion of capex per year.',
      'same',
      'capex-savings',
      [['$30 billion', 'tens of billions of capex dollars per year']],
      'within the interval',
    ],
    [
      'Trainium will not save Amazon tens of billions of capex dollars per year.',
      'differs',
      'capex-savings',
      [],
      'denied',
    ],
    [
      'Two large AWS customers asked whether they could buy half of the Graviton instance capacity.',
      'differs',
      'graviton-capacity-request',
      [],
      'the number of them agrees, and not what they asked for',
    ],
    [
      'Two large AWS customers asked to buy all the Graviton capacity in 2031.',
      'differs',
      'graviton-capacity-request',
      [['2031', '2026']],
      'another year',
    ],
    [
      '2 large AWS customers asked if they could buy all Graviton capacity in 2026.',
      'same',
      'graviton-capacity-request',
      [
        ['2 large AWS customers', 'two'],
        ['2026', '2026'],
      ],
      'in digits',
    ],
    [
      "In 2025, two large customers asked for all of Amazon's Graviton capacity.",
      'same',
      'graviton-capacity-request',
      [['two large customers', 'two']],
      'the year of the asking',
    ],
    [
      'Two large customers asked for all Graviton instances, which 50,000 customers use.',
      'same',
      'graviton-capacity-request',
      [['Two large customers', 'two']],
      'other customers beside them',
    ],
    [
      'The chip business of Amazon has a revenue run rate of $50 billion, up from $20 billion.',
      'differs',
      'chip-revenue-run-rate',
      [['$50 billion', '$20 billion+']],
      'agrees only with what was',
    ],
    [
      "Amazon's chip revenue run rate is $20 billion, compared with $10 billion last year.",
      'same',
      'chip-revenue-run-rate',
      [['$20 billion', '$20 billion+']],
      'agrees now',
    ],
    [
      "Amazon's customer backlog, previously $225 billion, is now $300 billion.",
      'differs',
      'customer-backlog',
      [['$300 billion', '$225 billion']],
      'was the same',
    ],
    [
      "Amazon's chip revenue run rate is over $20 billion.",
      'same',
      'chip-revenue-run-rate',
      [['over $20 billion', '$20 billion+']],
      'a bound',
    ],
    [
      "The company's customer backlog is 225 billion euros.",
      'related',
      'customer-backlog',
      [],
      'another currency',
    ],
    [
      "Nvidia's chip revenue run rate is $326 billion.",
      'related',
      'chip-revenue-run-rate',
      [],
      "another company's",
    ],
    [
      'If sold to outsiders, ARR of the chip business would be $50 billion.',
      'related',
      'chip-revenue-run-rate',
      [],
      'supposed',
    ],
    [
      'Peter DeSantis is a veteran of nearly 30 years.',
      'same',
      'desantis-veteran',
      [['nearly 30 years', '27-year']],
      'rounded',
    ],
    [
      'The AI and Silicon organization is under 27-year veteran Peter DeSantis.',
      'same',
      'desantis-veteran',
      [['27-year', '27-year']],
      'under is no bound here',
    ],
    [
      'Peter DeSantis, a 12-year veteran, runs it.',
      'differs',
      'desantis-veteran',
      [['12-year', '27-year']],
      'another duration',
    ],
    [
      "Trainium provides 50 basis points of operating margin advantage over others' chips for inference.",
      'differs',
      'operating-margin-advantage',
      [['50 basis points', 'several hundred basis points']],
      'outside the interval',
    ],
    [
      'DeSantis said AI needs five more orders of magnitude of improvement.',
      'differs',
      'orders-of-magnitude',
      [['five more orders of magnitude', 'a couple more orders of magnitude']],
      'another count',
    ],
  ])('such as %j is %j to %s with %j (%s)', (text, relation, id, figures) => {
    const found = match(text).find(({ claim }) => claim.id === id);
    expect(found).toMatchObject({
      relation,
      figures: figures.map(([page, source]) => ({ page, source })),
    });
  });

  test('compares no figure of another unit', () => {
    const found = match('The chip revenue run rate grew 20%.');
    expect(found[0]).toMatchObject({ claim: { id: 'chip-revenue-run-rate' }, figures: [] });
  });

  test.each([
    ['', 'nothing'],
    ['It is.', 'no word that tells anything'],
    ['The weather in Lisbon is mild in spring.', 'another subject'],
    ['Boil the potatoes for twenty minutes.', 'another figure'],
    ['AWS AI revenue is at a run rate of $15 billion.', 'another thing with a run rate'],
    ['$15 billion AWS AI revenue run rate', 'the same in a heading'],
  ])('such as %j finds nothing (%s)', text => {
    expect(match(text)).toEqual([]);
  });

  test('finds nothing by its context alone', () => {
    expect(match('It was sunny.', "The company's $225 billion customer backlog")).toEqual([]);
  });

  test('scores higher when the context speaks of the claim too', () => {
    const text = 'Its own chips will save it money.';
    const score = (context: string) =>
      match(text, context).find(({ claim }) => claim.id === 'capex-savings')?.score;
    const within = score('Amazon spends tens of billions of capex dollars per year.');
    expect(within).toBeGreaterThan(score('') ?? 0);
  });

  test('gives at most three claims, best first, with scores above the threshold', () => {
    for (const { quote } of pack.claims) {
      const found = match(quote);
      const scores = found.map(({ score }) => score);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { score } of found) {
        expect(score).toBeGreaterThanOrEqual(ABOUT_THRESHOLD);
        expect(score).toBeLessThanOrEqual(1);
      }
    }
  });
});
