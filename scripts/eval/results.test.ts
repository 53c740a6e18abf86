import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBundledPack } from '../pack/bundled-pack.ts';
import { createEvaluator, RESULTS, renderResults } from './results.ts';

test('tests/eval/RESULTS.md holds the current figures (npm run eval writes it)', () => {
  expect(readFileSync(RESULTS, 'utf8')).toBe(renderResults(createEvaluator(readBundledPack())));
}, 60_000);
