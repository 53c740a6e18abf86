import { describe, expect, test } from 'vitest';
import { readBundledPack } from '../scripts/pack/bundled-pack.ts';
import { nameClaim, numberClaims } from './numbered-claims.ts';

describe('numberClaims', () => {
  test('numbers by place, whatever the order of the pack', () => {
    const { claims } = readBundledPack();
    const numbered = numberClaims(claims.toReversed());
    expect(numbered.map(({ number }) => number)).toEqual(claims.map((_, index) => index + 1));
    expect(numbered.map(({ start }) => start)).toEqual(
      claims.map(({ start }) => start).sort((a, b) => a - b),
    );
  });
});

describe('nameClaim', () => {
  test('has the number, the kind and the first words of the quote', () => {
    const quote = 'The backlog is one of\nthe largest in the world';
    expect(nameClaim({ number: 3, kind: 'reported', quote })).toBe(
      'Claim 3, reported: “The backlog is one of the largest in …”',
    );
  });

  test('has the whole of a short quote', () => {
    expect(nameClaim({ number: 12, kind: 'analysis', quote: 'Demand is so intense' })).toBe(
      'Claim 12, analysis: “Demand is so intense”',
    );
  });
});
