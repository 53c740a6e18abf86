import { expect, test } from 'vitest';
import { type ClaimModel, readPassage, scoreByModel, weighTerms } from './claim-model.ts';
import { readTerms } from './claim-terms.ts';

const model: ClaimModel = {
  claims: ['price', 'speed'],
  bias: [-100, -200, -50, 10, -300],
  unknown: 300,
  conflict: {},
  terms: {
    cost: [200, 0, 400, 2, 100, 7, 200],
    '=not': [200, 4, 100],
    fast: [200, 1, 400, 2, 100],
    'fast widget': [100, 1, 200],
  },
  letters: { swif: [300, 1, 300] },
  signs: { home: [100, 0, 100], 'home-around': [100, 0, 50] },
  parties: { home: ['acme'], rivals: [], others: [] },
};
const score = (text: string, context = '') => scoreByModel(model, { text, context });
const about = (claim: string, text: string, context?: string) =>
  score(text, context).claims.get(claim)?.about as number;

test('The terms of a text are its stems, and those of two words that follow each other', () => {
  expect([...readTerms('The Widget costs, fast!').subject]).toEqual([
    ...['widget', 'cost', 'fast'],
    ...['widget cost', 'cost fast'],
  ]);
});

test('Where no space parts words, two characters stand for one', () => {
  expect([...readTerms('亚马逊').subject]).toEqual(['亚马', '马逊', '亚马 马逊']);
});

test('A term that is known adds its weights to the columns that have one', () => {
  const { claims, about } = score('cost');
  expect(about).toBe(-0.5 + 1);
  expect([...claims]).toEqual([
    ['price', { about: -1 + 4, states: 0.1, differs: -3 + 2 }],
    ['speed', { about: -2, states: 0.1, differs: -3 }],
  ]);
});

test('Words such as "not" and those beside them tell how something is said, and nothing of what', () => {
  expect([...readTerms('It is not fast').statement]).toEqual([
    ...['fast', '=it', '=is', '=not'],
    ...['=it is', '=is not', '=not fast'],
  ]);
  expect(about('price', 'not')).toBe(-1);
  expect(score('not').claims.get('price')?.differs).toBe(-3 + 1);
});

test('A term that is not known makes the others count for less', () => {
  const alone = about('price', 'cost');
  const among = about('price', 'cost of zebras');
  expect(among).toBeLessThan(alone);
  expect(among).toBeGreaterThan(-1);
});

test('The shares of the terms of a sentence have the length one', () => {
  const frequency = (term: string) => (model.terms[term]?.[0] ?? Number.NaN) / 100 || undefined;
  const terms = weighTerms(readPassage({ text: 'Fast widget cost', context: '' }).subject, {
    frequency,
    unknown: 0,
  });
  expect(terms.map(([term]) => term)).toEqual(['fast', 'cost', 'fast widget']);
  expect(terms.reduce((sum, [, share]) => sum + share ** 2, 0)).toBeCloseTo(1);
});

test('What stands around counts for less than the sentence, and only for what it does not say itself', () => {
  const within = about('speed', 'fast');
  const around = about('speed', 'cost', 'fast');
  const nowhere = about('speed', 'cost');
  expect(around).toBeGreaterThan(nowhere);
  expect(around).toBeLessThan(within);
  expect(score('fast', 'fast')).toEqual(score('fast'));
});

test('A text without a term has the biases', () => {
  expect([about('price', ''), about('speed', '')]).toEqual([-1, -2]);
});

test('Names of object properties are terms like others', () => {
  expect(() => score('constructor toString __proto__')).not.toThrow();
});

test('A word that is not known tells what its letters do', () => {
  expect(about('speed', 'swiftly')).toBeCloseTo(-2 + 3 * 0.8);
  expect(about('speed', 'cost', 'swiftly')).toBeCloseTo(-2 + 3 * 0.8 * 0.5);
  expect([...readTerms('Swift, or so').letters]).toEqual(
    expect.arrayContaining([' swi', 'swif', 'ift ', 't or', ' so ']),
  );
});

test('Who is named counts for as much in a long sentence as in a short one', () => {
  const sign = 0.3;
  expect(about('price', 'Acme')).toBeCloseTo(-1 + sign);
  expect(about('price', 'Acme sells a hundred zebras')).toBeCloseTo(-1 + sign);
  expect(about('price', 'zebras', 'of Acme')).toBeCloseTo(-1 + sign / 2);
});
