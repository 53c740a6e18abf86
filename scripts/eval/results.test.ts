import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMentionFinder } from '../../lib/core/mentions.ts';
import { lexiconOf } from '../../lib/core/pack.ts';
import { readBundledPack } from '../pack/bundled-pack.ts';
import { RESULTS, renderResults } from './results.ts';

test('tests/eval/RESULTS.md holds the current figures (npm run eval writes it)', () => {
  const finder = createMentionFinder(lexiconOf(readBundledPack()));
  expect(readFileSync(RESULTS, 'utf8')).toBe(renderResults(finder));
});
