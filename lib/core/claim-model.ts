import { termsOf } from './claim-terms.ts';
import type { PassageText } from './rated-claim.ts';

/**
 * Linear models, fitted on labelled sentences, over the terms of a text: one for being about each claim, one for being about any,
 * and, of a text that is about one, whether it states it rather than touches its subject, and whether it says something else of the
 * same thing. Written by `npm run fit:claims`.
 */
export interface ClaimModel {
  /** Claim ids in the order of the columns; three more follow, of being about any, of stating it, and of differing. */
  claims: string[];
  /** Per column, in hundredths. */
  bias: number[];
  /**
   * Per term: its inverse document frequency, then column and weight in turns, all but the columns in hundredths. A term that is not
   * here was in fewer than two sentences.
   */
  terms: Record<string, number[]>;
  /** The inverse document frequency of a term that is not here, in hundredths. */
  unknown: number;
}

/** How a text scores against a model, in log-odds. */
export interface ModelScores {
  /** By claim id. */
  claims: Map<string, number>;
  /** For being about any claim. */
  about: number;
  /** For stating the claim it is about, or the contrary. */
  states: number;
  /** For saying something else of the same thing. */
  differs: number;
}

/** What a term of the text around counts for, against one of the sentence itself. */
const CONTEXT_SHARE = 0.3;
/** What a term that the model does not know counts for: it makes the sentence be about something else. */
const UNKNOWN_SHARE = 0.5;

/** A term with how much of a passage it is; the squares add up to 1 over the terms of the sentence, those not known among them. */
export type WeighedTerm = [term: string, share: number];

/** The terms of a passage with their shares, by inverse document frequency; `undefined` stands for a term that is not known. */
export function weighTerms(
  { text, context }: PassageText,
  frequency: (term: string) => number | undefined,
  unknown: number,
): WeighedTerm[] {
  const said = termsOf(text);
  const own = weighKnown([...said], frequency);
  const strange = [...said].filter(term => !term.includes(' ') && frequency(term) === undefined);
  const length = Math.sqrt(squares(own) + strange.length * UNKNOWN_SHARE * unknown ** 2);
  if (length === 0) return [];
  const around = weighKnown(
    [...termsOf(context)].filter(term => !said.has(term)),
    frequency,
  );
  const aroundLength = Math.sqrt(squares(around));
  return [
    ...own.map(([term, weight]): WeighedTerm => [term, weight / length]),
    ...around.map(([term, weight]): WeighedTerm => [term, (weight / aroundLength) * CONTEXT_SHARE]),
  ];
}

function weighKnown(
  terms: string[],
  frequency: (term: string) => number | undefined,
): WeighedTerm[] {
  return terms.flatMap((term): WeighedTerm[] => {
    const weight = frequency(term);
    return weight === undefined ? [] : [[term, weight]];
  });
}

function squares(terms: WeighedTerm[]): number {
  return terms.reduce((sum, [, weight]) => sum + weight ** 2, 0);
}

export function scoreByModel(model: ClaimModel, passage: PassageText): ModelScores {
  const scores = model.bias.map(bias => bias / 100);
  const frequency = (term: string) => {
    const found = Object.hasOwn(model.terms, term) ? model.terms[term]?.[0] : undefined;
    return found === undefined ? undefined : found / 100;
  };
  for (const [term, share] of weighTerms(passage, frequency, model.unknown / 100)) {
    const [, ...columns] = model.terms[term] ?? [];
    for (let i = 0; i < columns.length; i += 2) {
      const column = columns[i] as number;
      scores[column] = (scores[column] ?? 0) + (share * (columns[i + 1] as number)) / 100;
    }
  }
  return {
    claims: new Map(model.claims.map((id, column) => [id, scores[column] ?? 0])),
    about: scores[model.claims.length] ?? 0,
    states: scores[model.claims.length + 1] ?? 0,
    differs: scores[model.claims.length + 2] ?? 0,
  };
}
