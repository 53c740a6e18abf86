import { describeCandidate } from '../describe-candidate.ts';
import {
  isDifferRight,
  isQueryRight,
  isSaidToDiffer,
  type ScoredSentence,
} from './score-claims.ts';
import type { WrongCase } from './score-mentions.ts';

export function describeWrongMention({ what, id, topic, text, candidate }: WrongCase): string {
  const evidence = candidate
    ? describeCandidate(candidate)
    : 'no name of the pack is written there';
  return `${what} ${topic} in ${id}: ${text}\n    ${evidence}`;
}

/** What went wrong with a sentence, if anything: one entry, however many faults it has. */
export function describeWrongSentence(scored: ScoredSentence): string[] {
  const { sentence, listed } = scored;
  const faults = faultsOf(scored);
  if (faults.length === 0) return [];
  const context = sentence.context && ` [${sentence.context}]`;
  return [
    [
      `${faults.join(', ')} in ${sentence.id}: ${sentence.text}${context}`,
      `    labelled ${sentence.relation}: ${sentence.labels.join(' | ') || 'nothing'}`,
      `    listed: ${listed.slice(0, 3).map(describeListed).join(', ') || 'nothing'}`,
    ].join('\n'),
  ];
}

function faultsOf(scored: ScoredSentence): string[] {
  const { sentence, listed } = scored;
  if (sentence.relation === 'query') return isQueryRight(scored) ? [] : ['query'];
  const faults: string[] = [];
  if (isSaidToDiffer(scored) && !isDifferRight(scored)) faults.push('false differs');
  if (sentence.relation === 'conflicts' && !isDifferRight(scored)) faults.push('missed differs');
  if (sentence.relation === 'none') return listed.length > 0 ? ['false card', ...faults] : faults;
  if (listed.length === 0) return ['nothing listed', ...faults];
  const first = listed.findIndex(({ isRight }) => isRight);
  if (first !== 0) faults.push(first > 0 && first < 3 ? 'not first' : 'wrong claims');
  return faults;
}

function describeListed({
  id,
  score,
  relation,
  isRight,
}: ScoredSentence['listed'][number]): string {
  return `${isRight ? '+' : '-'}${id} ${score}${relation ? ` ${relation}` : ''}`;
}
