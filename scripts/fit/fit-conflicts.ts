import type { ClaimIndex } from '../../lib/core/claim-index.ts';
import { compareFigures } from '../../lib/core/compare-figures.ts';
import {
  type ConflictFeatures,
  type ConflictWeights,
  conflictFeatures,
  type ModelOdds,
} from '../../lib/core/conflict.ts';
import { findDifferences } from '../../lib/core/differences.ts';
import type { Pack } from '../../lib/core/pack.ts';
import { rateByModel } from '../../lib/core/rate-by-model.ts';
import type { LabelledSentence } from '../eval/claim-set.ts';
import { findAnswers } from '../eval/score-claims.ts';
import { fitLogistic } from './logistic.ts';

/** A claim listed for a sentence, and whether the sentence says something else of the same thing. */
export interface ConflictCase {
  features: ConflictFeatures;
  isConflict: boolean;
}

const MOST_LISTED = 3;
const RIDGE = 1;

/** @param index with models that were fitted without the sentence */
export function readConflictCases(
  pack: Pack,
  index: ClaimIndex,
  sentence: LabelledSentence,
): ConflictCase[] {
  if (!index.model) throw new Error('fit-conflicts: the index has no models');
  const right = new Set(sentence.labels.flatMap(label => findAnswers(label, pack)));
  return rateByModel(index, index.model, sentence)
    .slice(0, MOST_LISTED)
    .map(({ candidate, odds }) => {
      const compared = compareFigures(candidate, sentence.text, index);
      const differences = findDifferences(candidate, sentence.text, compared);
      return {
        features: conflictFeatures(differences, odds as ModelOdds),
        isConflict: sentence.relation === 'conflicts' && right.has(candidate.claim),
      };
    });
}

export function fitConflicts(cases: ConflictCase[]): ConflictWeights {
  const names = Object.keys(cases[0]?.features ?? {}) as (keyof ConflictFeatures)[];
  const weights = fitLogistic(
    cases.map(({ features, isConflict }) => ({
      features: names.map(name => features[name]),
      isPositive: isConflict,
    })),
    { prior: names.map(() => 0), ridge: RIDGE },
  );
  return Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(2))]));
}
