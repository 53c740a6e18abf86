import { join } from 'node:path';
import type { Claim, Pack } from '../../lib/core/pack.ts';
import { type LabelledSentence, readClaimSet } from '../eval/claim-set.ts';
import { findAnswers } from '../eval/score-claims.ts';
import type { Example } from './fit-claim-model.ts';

const FOLDER = join(import.meta.dirname, '../../tests/eval');

/** Many wordings of each claim; none of them says otherwise. */
export const WORDINGS = 'train/claims-wordings.jsonl';

/** Sentences like those of pages, as they come: what is fitted is judged on each quarter of them by models that have not seen it. */
export const JUDGED_SETS = [
  'claims-dev.jsonl',
  'claims-own.jsonl',
  'claims-own-2.jsonl',
  'claims-own-3.jsonl',
  'claims-own-4.jsonl',
  'claims-own-5.jsonl',
  'claims-dev-news.jsonl',
  'claims-news.jsonl',
  'claims-news-2.jsonl',
  'claims-news-3.jsonl',
  'claims-news-4.jsonl',
  'claims-news-5.jsonl',
  'claims-news-6.jsonl',
];

/** The labelled sentences that the models are fitted on; the others in the folder are held out. */
export const TRAINING_SETS = [
  WORDINGS,
  'train/claims-news.jsonl',
  'train/claims-own.jsonl',
  'train/claims-languages.jsonl',
  'train/claims-variants.jsonl',
  'train/claims-statuses.jsonl',
  'train/claims-pages.jsonl',
  'train/claims-sayings.jsonl',
  'train/claims-mentions.jsonl',
  'train/claims-traps.jsonl',
  'train/claims-conflicts.jsonl',
  ...JUDGED_SETS,
];

/** The later a label stands in its list, the less it is meant. */
const LABEL_WEIGHTS = [1, 0.7, 0.5, 0.4];
const LAST_LABEL_WEIGHT = 0.4;

/** The article's own words for each claim, and the pack's. */
export function packExamples({ claims }: Pack): Example[] {
  return claims.flatMap(({ id, quote, gist }) =>
    [quote, gist].map(text => ({
      ...{ text, context: '' },
      claims: new Map([[id, 1]]),
      relation: 'same' as const,
    })),
  );
}

/** Without the queries; throws when a line cannot be read. */
export function readSentences(pack: Pack, file: string): LabelledSentence[] {
  const { lines, problems } = readClaimSet(join(FOLDER, file), pack.article.text);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return lines.filter(({ relation }) => relation !== 'query');
}

export function toExample(pack: Pack, sentence: LabelledSentence): Example {
  const { text, context, labels } = sentence;
  const claims = new Map<string, number>();
  for (const [i, label] of labels.entries()) {
    for (const { id } of findAnswers(label, pack).filter(isNew))
      claims.set(id, LABEL_WEIGHTS[i] ?? LAST_LABEL_WEIGHT);
  }
  const { relation } = sentence;
  const isAbout = relation === 'same' || relation === 'related' || relation === 'conflicts';
  return { text, context, claims, ...(isAbout && { relation }) };

  function isNew({ id }: Claim): boolean {
    return !claims.has(id);
  }
}
