import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Case, fitLogistic, probability } from './logistic.ts';

test('With one feature the fitted chance is the share of the positive cases', () => {
  const cases = [true, true, true, false].map(isPositive => ({ features: [1], isPositive }));
  const weights = fitLogistic(cases, { prior: [0], ridge: 1e-9 });
  expect(probability([1], weights)).toBeCloseTo(0.75, 5);
});

test('A case that counts three times is as good as three', () => {
  const once: Case = { features: [1], isPositive: true };
  const other: Case = { features: [1], isPositive: false };
  const options = { prior: [0], ridge: 0.1 };
  expect(fitLogistic([{ ...once, weight: 3 }, other], options)).toEqual(
    fitLogistic([once, once, once, other], options).map(weight => expect.closeTo(weight, 9)),
  );
});

test('What no case has stays at its prior, whatever the cases', () => {
  const cases = fc.array(
    fc.record({
      features: fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.constant(0)),
      isPositive: fc.boolean(),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(cases, fc.double({ min: -5, max: 5, noNaN: true }), (some, prior) => {
      const weights = fitLogistic(some, { prior: [0, prior], ridge: 1 });
      expect(weights[1]).toBeCloseTo(prior, 9);
      expect(Number.isFinite(weights[0])).toBe(true);
    }),
  );
});

test('Features that tell the cases apart get weights of their signs', () => {
  const cases = [
    { features: [1, 1, 0], isPositive: true },
    { features: [1, 1, 0], isPositive: true },
    { features: [1, 0, 1], isPositive: false },
    { features: [1, 0, 1], isPositive: false },
    { features: [1, 0, 0], isPositive: false },
  ];
  const [, plus = 0, minus = 0] = fitLogistic(cases, { prior: [0, 0, 0], ridge: 0.5 });
  expect(plus).toBeGreaterThan(0.5);
  expect(minus).toBeLessThan(0);
});
