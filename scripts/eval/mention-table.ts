import { addScores, type ScoredPassage } from './score-mentions.ts';
import { markdownTable, share } from './table.ts';

const COLUMNS = [
  'part',
  'passages',
  'mentions',
  'precision',
  'recall',
  'exact span',
  'topic',
  'decoys hit',
  'false passages',
];

/** The figures of a scored set, as a Markdown table: all of it, by kind, by topic. */
export function mentionTable(scored: ScoredPassage[]): string {
  const kinds = ['genuine', 'lookalike', 'mixed', 'none'].map(kind =>
    row(
      kind,
      scored.filter(({ passage }) => passage.kind === kind),
    ),
  );
  const rows = [row('all', scored), ...kinds, ...topicRows(scored)];
  return markdownTable(COLUMNS, rows);
}

function row(part: string, scored: ScoredPassage[]): string[] {
  const score = addScores(scored.map(each => each.score));
  return [
    part,
    String(score.passages),
    String(score.mentions),
    share(score.right, score.marks),
    share(score.found, score.mentions),
    share(score.exact, score.right),
    share(score.topicRight, score.right),
    `${score.decoysHit} of ${score.decoys}`,
    `${score.cleanWithFalse} of ${score.clean}`,
  ];
}

/** By topic: how many of its mentions are found, and which of its marks are right. */
function topicRows(scored: ScoredPassage[]): string[][] {
  const wrong = scored.flatMap(each => each.wrong);
  const labels = scored.flatMap(({ passage }) => passage.mentions);
  const topics = [
    ...new Set([...labels.map(({ entity }) => entity), ...wrong.map(({ topic }) => topic)]),
  ].sort();
  return topics.map(topic => {
    const count = labels.filter(({ entity }) => entity === topic).length;
    const of = (what: string) =>
      wrong.filter(each => each.topic === topic && each.what === what).length;
    const found = count - of('missed');
    return [
      topic,
      '',
      String(count),
      share(found, found + of('false')),
      share(found, count),
      '',
      '',
      '',
      '',
    ];
  });
}
