import {
  type ClaimModel,
  columnsAfter,
  readPassage,
  type WeighedTerm,
  weighTerms,
} from '../../lib/core/claim-model.ts';
import { readTerms } from '../../lib/core/claim-terms.ts';
import type { PassageText } from '../../lib/core/rated-claim.ts';
import { fitSparseLogistic, type SparseCase, type SparseWeights } from './sparse-logistic.ts';

/** A passage with the claims it is about. */
export interface Example extends PassageText {
  /** Claim ids, each with how much it is meant, up to 1. */
  claims: Map<string, number>;
  /** How it stands to its claims; left out when it is about none. */
  relation?: 'same' | 'related' | 'conflicts';
}

/** The models of what a sentence is about and how it states it; how much each sign of a conflict tells is fitted after them. */
export type FittedModels = Omit<ClaimModel, 'conflict'>;

/** A term that one sentence has says nothing of others. */
const FEWEST_SENTENCES = 2;
const RIDGE = 0.2;
/** A smaller weight is left out, in hundredths. */
const LEAST_WEIGHT = 20;

/** Fits the models of a pack's claims. */
export function fitClaimModel(claims: string[], examples: Example[]): FittedModels {
  const counts = countTerms(examples);
  const known = [...counts]
    .filter(([, count]) => count >= FEWEST_SENTENCES)
    .map(([term]) => term)
    .sort();
  const inverse = (count: number) => Math.log(1 + examples.length / (count + 0.5));
  const places = new Map(known.map((term, i) => [term, i]));
  const frequency = (term: string) =>
    places.has(term) ? inverse(counts.get(term) ?? 0) : undefined;
  const frequencies = { frequency, unknown: inverse(0) };
  const size = known.length;
  const passages = examples.map(readPassage);
  const toCase = (weighed: WeighedTerm[]) => ({
    features: weighed.map(([term]) => places.get(term) as number),
    values: weighed.map(([, share]) => share),
  });
  const subjects = passages.map(({ subject }) => toCase(weighTerms(subject, frequencies)));
  const statements = passages.map(({ statement }) => toCase(weighTerms(statement, frequencies)));
  const fitSubject = (meantOf: (example: Example) => number) =>
    fitSparseLogistic(
      examples.map((example, i) => {
        const meant = meantOf(example);
        return { ...(subjects[i] as Weighed), isPositive: meant > 0, weight: meant || 1 };
      }),
      size,
      RIDGE,
    );
  const fitStatement = (isPositive: (relation: Example['relation']) => boolean) =>
    fitSparseLogistic(
      examples.flatMap((example, i) =>
        readStatement(example, statements[i] as Weighed, { claims, size, isPositive }),
      ),
      size * (1 + claims.length),
      RIDGE,
    );
  const states = fitStatement(relation => relation !== 'related');
  const differs = fitStatement(relation => relation === 'conflicts');
  const { statesOne, differsOne } = columnsAfter(claims.length);
  const simple = [
    ...claims.map(claim => fitSubject(example => example.claims.get(claim) ?? 0)),
    fitSubject(example => Number(example.claims.size > 0)),
    states,
    differs,
  ];
  const ofClaims = (fitted: SparseWeights, place: number, column: number) =>
    claims.flatMap((_, claim) =>
      writeWeight(column + claim, fitted.weights[place + size * (1 + claim)]),
    );
  const terms = known.map((term, place): [string, number[]] => [
    term,
    [
      hundredths(frequency(term) ?? 0),
      ...simple.flatMap(({ weights }, column) => writeWeight(column, weights[place])),
      ...ofClaims(states, place, statesOne),
      ...ofClaims(differs, place, differsOne),
    ],
  ]);
  return {
    claims,
    bias: simple.map(({ bias }) => hundredths(bias)),
    unknown: hundredths(frequencies.unknown),
    terms: Object.fromEntries(terms),
  };
}

type Weighed = Pick<SparseCase, 'features' | 'values'>;

interface StatementColumns {
  claims: string[];
  /** How many terms there are. */
  size: number;
  isPositive: (relation: Example['relation']) => boolean;
}

/** A case for each claim an example is about: its terms, and the same once more as terms beside this claim. */
function readStatement(
  { relation, claims: meant }: Example,
  { features, values }: Weighed,
  { claims, size, isPositive }: StatementColumns,
): SparseCase[] {
  if (relation === undefined) return [];
  return [...meant].map(([claim, weight]) => {
    const offset = size * (1 + claims.indexOf(claim));
    return {
      features: [...features, ...features.map(feature => feature + offset)],
      values: [...values, ...values],
      isPositive: isPositive(relation),
      weight,
    };
  });
}

function countTerms(examples: Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of examples)
    for (const term of readTerms(text).statement) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function writeWeight(column: number, weight = 0): number[] {
  const written = hundredths(weight);
  return Math.abs(written) < LEAST_WEIGHT ? [] : [column, written];
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}
