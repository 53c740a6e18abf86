import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitLogistic } from './logistic.ts';
import { fitSparseLogistic } from './sparse-logistic.ts';

const SIZE = 4;
const sparseCase = fc.record({
  features: fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 3 }),
  values: fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -2, max: 2, noNaN: true }))),
  isPositive: fc.boolean(),
  weight: fc.constantFrom(0.5, 1, 2),
});

test('It finds the same weights as Newton on the dense form, with the bias as one more feature', () => {
  fc.assert(
    fc.property(fc.array(sparseCase, { minLength: 1, maxLength: 20 }), cases => {
      const { bias, weights } = fitSparseLogistic(cases, SIZE, 0.5);
      const dense = cases.map(({ features, values, isPositive, weight }) => {
        const row = Array.from({ length: SIZE + 1 }, () => 0);
        row[SIZE] = 1;
        for (const [i, feature] of features.entries()) row[feature] = values[i] ?? 0;
        return { features: row, isPositive, weight };
      });
      const expected = fitLogistic(dense, {
        prior: dense[0]?.features.map(() => 0) ?? [],
        ridge: 0.5,
      });
      for (const [i, weight] of [...weights, bias].entries())
        expect(weight).toBeCloseTo(expected[i] ?? 0, 2);
    }),
  );
});
