import { expect, test } from 'vitest';
import { describeCandidate } from './describe-candidate.ts';

test('A candidate is described on one line, with what was weighed', () => {
  const reasons = [
    { feature: 'name:ambiguous' as const, words: ['ambiguous'], value: 1, weight: -1 },
    { feature: 'sentence:for' as const, words: ['aws', 'ec2'], value: 2, weight: 3.2 },
  ];
  const verdict = { kept: true, score: 2.2000000000000002, reasons };
  const certainty = 'ambiguous' as const;
  const place = { start: 0, end: 8, text: 'Graviton', topic: 'graviton' };
  expect(describeCandidate({ ...place, certainty, verdict })).toBe(
    'Graviton (graviton) kept +2.2: name:ambiguous ambiguous -1, sentence:for aws|ec2 +3.2',
  );
});
