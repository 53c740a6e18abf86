import { describe, expect, test } from 'vitest';
import { readBundledPack } from '../scripts/pack/bundled-pack.ts';
import { nameLink } from './ClaimRun.tsx';

describe('nameLink', () => {
  test('names the kind of the claim and the first words of its quote', () => {
    const quote = 'The backlog is one of\nthe largest in the world';
    expect(nameLink({ kind: 'reported', quote })).toBe(
      'Link to this claim (reported): “The backlog is one of the largest in …”',
    );
  });

  test('has the whole of a short quote', () => {
    expect(nameLink({ kind: 'analysis', quote: 'Demand is so intense' })).toBe(
      'Link to this claim (analysis): “Demand is so intense”',
    );
  });

  test('gives no two claims of the bundled article one name', () => {
    const names = readBundledPack().claims.map(nameLink);
    expect(new Set(names).size).toBe(names.length);
  });
});
