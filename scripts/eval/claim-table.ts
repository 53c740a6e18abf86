import { addClaimScores, type ScoredSentence } from './score-claims.ts';
import { markdownTable, share } from './table.ts';

const COLUMNS = [
  'part',
  'about a claim',
  'top-1',
  'top-3',
  'MAP@5',
  'about none',
  'false cards',
  'conflicts',
  'differs precision',
  'differs recall',
  'queries',
  'first place',
];

/** The figures of a scored set of sentences and queries, as a Markdown table: all of it, and by relation. */
export function claimTable(scored: ScoredSentence[]): string {
  const parts = (['same', 'related', 'conflicts'] as const).map(relation =>
    row(
      relation,
      scored.filter(({ sentence }) => sentence.relation === relation),
    ),
  );
  return markdownTable(COLUMNS, [row('all', scored), ...parts]);
}

function row(part: string, scored: ScoredSentence[]): string[] {
  const score = addClaimScores(scored);
  return [
    part,
    String(score.answerable),
    share(score.top1, score.answerable),
    share(score.top3, score.answerable),
    share(score.precision5, score.answerable),
    String(score.silent),
    share(score.falseCards, score.silent),
    String(score.conflicts),
    share(score.differsRight, score.differs),
    share(score.differsRight, score.conflicts),
    String(score.queries),
    share(score.queriesRight, score.queries),
  ];
}
