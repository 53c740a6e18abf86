import { describe, expect, test } from 'vitest';
import { atLeast, atMost, type Figure, isMet, renderFigures } from './figures.ts';

const figure = (more: Partial<Figure>): Figure => ({
  what: 'a scan',
  value: 3,
  unit: 'ms',
  ...more,
});

describe('A figure', () => {
  test.each<[Partial<Figure>, boolean, string]>([
    [{}, true, 'it has no target'],
    [{ target: atMost(3) }, true, 'the limit is good enough'],
    [{ target: atMost(2.9) }, false, 'it is above'],
    [{ target: atLeast(4) }, false, 'it is below'],
    [{ target: atMost(2, 'ratio'), ratio: { value: 1.5, to: 'floor' } }, true, 'its ratio counts'],
    [{ target: atMost(5, 'ratio') }, false, 'there is no ratio'],
    [{ target: atMost(5), value: Number.NaN }, false, 'it could not be measured'],
  ])('%j keeps its target: %s, as %s', (more, expected) => {
    expect(isMet(figure(more))).toBe(expected);
  });
});

test('Figures are printed with their ratios, targets and marks', () => {
  const figures = [
    figure({ value: 1234.5 }),
    figure({ value: 0.012345, unit: '%', target: atMost(3) }),
    figure({ ratio: { value: 2.346, to: 'floor' }, target: atMost(2, 'ratio') }),
    figure({ value: Number.NaN, target: atMost(16) }),
  ];
  expect(renderFigures(figures).split('\n').slice(2)).toEqual([
    '| a scan | 1235 ms |  |  |  |',
    '| a scan | 0.0123 % |  | ≤ 3 % | pass |',
    '| a scan | 3 ms | 2.35 × floor | ≤ 2 × | FAIL |',
    '| a scan | ? ms |  | ≤ 16 ms | FAIL |',
  ]);
});
