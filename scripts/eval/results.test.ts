import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexBundledPack, readBundledPack } from '../pack/bundled-pack.ts';
import { createEvaluator, RESULTS, renderResults } from './results.ts';

test('tests/eval/RESULTS.md holds the current figures (npm run eval writes it)', () => {
  const pack = readBundledPack();
  const evaluate = createEvaluator(pack, indexBundledPack(pack));
  expect(readFileSync(RESULTS, 'utf8')).toBe(renderResults(evaluate));
}, 60_000);
