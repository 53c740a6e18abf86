import { describe, expect, it } from 'vitest';
import { sayCounts } from './PageCount.tsx';

const trainium = { topic: 'trainium', name: 'Trainium', count: 8 };
const graviton = { topic: 'graviton', name: 'Graviton', count: 4 };

describe('sayCounts', () => {
  it.each([
    [[], 'No mentions on this page.'],
    [[{ ...trainium, count: 1 }], '1 mention on this page: Trainium 1'],
    [[trainium, graviton], '12 mentions on this page: Trainium 8, Graviton 4'],
  ])('says of %j: %s', (counts, expected) => {
    expect(sayCounts(counts)).toBe(expected);
  });
});
