import { type ClaimModel, weighTerms } from '../../lib/core/claim-model.ts';
import { termsOf } from '../../lib/core/claim-terms.ts';
import type { PassageText } from '../../lib/core/rated-claim.ts';
import { fitSparseLogistic, type SparseCase } from './sparse-logistic.ts';

/** A passage with the claims it is about. */
export interface Example extends PassageText {
  /** Claim ids, each with how much it is meant, up to 1. */
  claims: Map<string, number>;
  /** How it stands to its claims; left out when it is about none. */
  relation?: 'same' | 'related' | 'conflicts';
  /** How much the example counts. */
  weight: number;
}

/** A term that one sentence has says nothing of others. */
const FEWEST_SENTENCES = 2;
const RIDGE = 0.33;
/** A smaller weight is left out, in hundredths. */
const LEAST_WEIGHT = 20;

/** How much an example is one of what is looked for; 0 when it is not, undefined when it says nothing. */
type Label = number | undefined;

/** Fits the models of a pack's claims. */
export function fitClaimModel(claims: string[], examples: Example[]): ClaimModel {
  const counts = countTerms(examples);
  const inverse = (count: number) => Math.log(1 + examples.length / (count + 0.5));
  const known = [...counts]
    .filter(([, count]) => count >= FEWEST_SENTENCES)
    .map(([term]) => term)
    .sort();
  const places = new Map(known.map((term, i) => [term, i]));
  const frequency = (term: string) =>
    places.has(term) ? inverse(counts.get(term) ?? 0) : undefined;
  const unknown = inverse(0);
  const cases = examples.map(example => {
    const terms = weighTerms(example, frequency, unknown);
    return {
      features: terms.map(([term]) => places.get(term) as number),
      values: terms.map(([, share]) => share),
    };
  });
  const fitColumn = (label: (example: Example) => Label) =>
    fitSparseLogistic(
      examples.flatMap((example, i): SparseCase[] => {
        const meant = label(example);
        if (meant === undefined) return [];
        const weight = example.weight * (meant || 1);
        return [{ ...(cases[i] as (typeof cases)[number]), isPositive: meant > 0, weight }];
      }),
      known.length,
      RIDGE,
    );
  const columns = [
    ...claims.map(claim => fitColumn(example => example.claims.get(claim) ?? 0)),
    fitColumn(example => Number(example.claims.size > 0)),
    fitColumn(({ relation }) => relation && Number(relation !== 'related')),
    fitColumn(({ relation }) => relation && Number(relation === 'conflicts')),
  ];
  const terms = known.map((term, place): [string, number[]] => [
    term,
    [
      hundredths(frequency(term) ?? 0),
      ...columns.flatMap(({ weights }, column) => {
        const weight = hundredths(weights[place] ?? 0);
        return Math.abs(weight) < LEAST_WEIGHT ? [] : [column, weight];
      }),
    ],
  ]);
  return {
    claims,
    bias: columns.map(({ bias }) => hundredths(bias)),
    unknown: hundredths(unknown),
    terms: Object.fromEntries(terms),
  };
}

function countTerms(examples: Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of examples)
    for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}
