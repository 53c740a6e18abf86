import type { Candidate } from '../lib/core/mentions.ts';

/** A written name with its evidence, on one line: `Graviton (graviton) kept 2.6: name ambiguous -1, sentence aws +1.6`. */
export function describeCandidate({ text, topic, verdict }: Candidate): string {
  const reasons = verdict.reasons.map(
    ({ feature, words, weight }) => `${feature} ${words.join('|')} ${signed(weight)}`,
  );
  return `${text} (${topic}) ${verdict.kept ? 'kept' : 'not kept'} ${signed(verdict.score)}: ${reasons.join(', ')}`;
}

function signed(weight: number): string {
  const rounded = Math.round(weight * 100) / 100;
  return rounded > 0 ? `+${rounded}` : String(rounded);
}
