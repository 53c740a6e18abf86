import { expect, test } from 'vitest';
import { scoreByModel } from '../../lib/core/claim-model.ts';
import { type Example, fitClaimModel } from './fit-claim-model.ts';

const example = (
  text: string,
  claim?: string,
  relation: Example['relation'] = 'same',
): Example => ({
  ...{ text, context: '' },
  claims: new Map(claim === undefined ? [] : [[claim, 1]]),
  ...(claim !== undefined && { relation }),
});

const examples = [
  ...['The widget costs much', 'What a widget costs', 'Costs of the widget'].map(text =>
    example(text, 'price'),
  ),
  ...['The widget is fast', 'How fast the widget runs', 'A fast widget'].map(text =>
    example(text, 'speed'),
  ),
  ...['A fast widget, rumours deny', 'Rumours deny the costs'].map(text =>
    example(text, 'speed', 'conflicts'),
  ),
  ...['Boil the potatoes', 'Potatoes and salt', 'Salt the potatoes'].map(text => example(text)),
];
const parties = { home: ['widget'], rivals: [], others: [] };
const model = {
  ...fitClaimModel({ claims: ['price', 'speed'], parties }, examples),
  conflict: {},
};
const score = (text: string) => scoreByModel(model, { text, context: '' });

test('The models rank the claim first whose examples are alike', () => {
  const { claims } = score('It costs a fortune');
  expect(claims.get('price')?.about).toBeGreaterThan(claims.get('speed')?.about as number);
});

test('They tell what is about a claim from what is about none', () => {
  expect(score('fast costs').about).toBeGreaterThan(score('salt on potatoes').about);
});

test('They tell what says otherwise from what says the same', () => {
  const differs = (text: string) => score(text).claims.get('speed')?.differs as number;
  expect(differs('they deny it is fast')).toBeGreaterThan(differs('it is fast'));
});

test('A term of one example alone is left out, and so are weights that are hardly any', () => {
  expect(Object.keys(model.terms)).not.toContain('boil');
  const weights = Object.values(model.terms).flatMap(([, ...rest]) => rest.filter((_, i) => i % 2));
  expect(weights.every(weight => Math.abs(weight) >= 20)).toBe(true);
});
