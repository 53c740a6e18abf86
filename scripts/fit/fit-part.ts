import { createClaimIndex } from '../../lib/core/claim-index.ts';
import type { LabelledSentence } from '../eval/claim-set.ts';
import { readBundledPack } from '../pack/bundled-pack.ts';
import {
  packExamples,
  readSentences,
  TRAINING_SETS,
  toExample,
  WORDINGS,
} from './claim-examples.ts';
import { type FittedModels, fitClaimModel } from './fit-claim-model.ts';
import { type ConflictCase, readConflictCases } from './fit-conflicts.ts';
import { listParties } from './list-parties.ts';

export const QUARTERS = [0, 1, 2, 3];

export interface FittedPart {
  models: FittedModels;
  /** Of the quarter that was left out. */
  cases: ConflictCase[];
}

/** Fits the models on all sentences, or on all but a quarter of them, and lists what they make of that. */
export function fitPart(leftOut?: number): FittedPart {
  const pack = readBundledPack();
  const of = { claims: pack.claims.map(({ id }) => id), parties: listParties(pack) };
  const sets = TRAINING_SETS.map(file => ({ file, sentences: readSentences(pack, file) }));
  const isLeftOut = (sentence: LabelledSentence) => quarterOf(sentence) === leftOut;
  const examples = sets.flatMap(({ sentences }) =>
    sentences.filter(sentence => !isLeftOut(sentence)).map(sentence => toExample(pack, sentence)),
  );
  const models = fitClaimModel(of, [...packExamples(pack), ...examples]);
  // The weights of conflicts come after the models whose odds they weigh.
  const index = createClaimIndex(pack, { ...models, conflict: {} });
  const cases = sets
    .filter(({ file }) => file !== WORDINGS)
    .flatMap(({ sentences }) => sentences.filter(isLeftOut))
    .flatMap(sentence => readConflictCases(pack, index, sentence));
  return { models, cases };
}

/** A sentence and its variants are in one. */
export function quarterOf({ id, of = id }: LabelledSentence): number {
  return hashOf(of) % QUARTERS.length;
}

function hashOf(text: string): number {
  return [...text].reduce((hash, char) => (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7);
}
