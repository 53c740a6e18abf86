import { expect, test } from 'vitest';
import { type ClaimModel, scoreByModel, weighTerms } from './claim-model.ts';
import { termsOf } from './claim-terms.ts';

const model: ClaimModel = {
  claims: ['price', 'speed'],
  bias: [-100, -200, -50, 10, -300],
  unknown: 300,
  terms: {
    cost: [200, 0, 400, 2, 100],
    fast: [200, 1, 400, 2, 100],
    'fast widget': [100, 1, 200],
  },
};
const score = (text: string, context = '') => scoreByModel(model, { text, context });

test('The terms of a text are its stems, and those of two words that follow each other', () => {
  expect([...termsOf('The Widget costs, fast!')]).toEqual([
    ...['widget', 'cost', 'fast'],
    ...['widget cost', 'cost fast'],
  ]);
});

test('Where no space parts words, two characters stand for one', () => {
  expect([...termsOf('亚马逊')]).toEqual(['亚马', '马逊', '亚马 马逊']);
});

test('A term that is known adds its weights to the columns that have one', () => {
  const { claims, about, states, differs } = score('cost');
  expect([claims.get('price'), claims.get('speed')]).toEqual([-1 + 4, -2]);
  expect([about, states, differs]).toEqual([-0.5 + 1, 0.1, -3]);
});

test('A term that is not known makes the others count for less', () => {
  const alone = score('cost').claims.get('price') as number;
  const among = score('cost of zebras').claims.get('price') as number;
  expect(among).toBeLessThan(alone);
  expect(among).toBeGreaterThan(-1);
});

test('The shares of the terms of a sentence have the length one', () => {
  const frequency = (term: string) => (model.terms[term]?.[0] ?? Number.NaN) / 100 || undefined;
  const terms = weighTerms({ text: 'Fast widget cost', context: '' }, frequency, 0);
  expect(terms.map(([term]) => term)).toEqual(['fast', 'cost', 'fast widget']);
  expect(terms.reduce((sum, [, share]) => sum + share ** 2, 0)).toBeCloseTo(1);
});

test('What stands around counts for less than the sentence, and only for what it does not say itself', () => {
  const within = score('fast').claims.get('speed') as number;
  const around = score('cost', 'fast').claims.get('speed') as number;
  const nowhere = score('cost').claims.get('speed') as number;
  expect(around).toBeGreaterThan(nowhere);
  expect(around).toBeLessThan(within);
  expect(score('fast', 'fast')).toEqual(score('fast'));
});

test('A text without a term has the biases', () => {
  expect(score('').claims).toEqual(
    new Map([
      ['price', -1],
      ['speed', -2],
    ]),
  );
});

test('Names of object properties are terms like others', () => {
  expect(() => score('constructor toString __proto__')).not.toThrow();
});
