import { readTerms, type Terms } from './claim-terms.ts';
import type { ConflictWeights } from './conflict.ts';
import { type Parties, readPartySigns } from './parties.ts';
import type { PassageText } from './rated-claim.ts';

/**
 * Linear models, fitted on labelled sentences, over the terms of a text: one for being about each claim, one for being about any,
 * and, of a text that is about a claim, whether it states it rather than touches its subject, and whether it says something else of
 * the same thing. These two add what a term tells for all claims and what it tells for this one: "accepted" is another thing than
 * a refusal, and the same as a commitment. Written by `npm run fit:claims`.
 */
export interface ClaimModel {
  /**
   * Claim ids in the order of the columns; three more follow, of being about any, of stating a claim, and of differing from one; then
   * as many as there are claims, of stating this one, and as many of differing from it.
   */
  claims: string[];
  /** Per column up to that of differing, in hundredths; the others have none. */
  bias: number[];
  /**
   * Per term: its inverse document frequency, then column and weight in turns, all but the columns in hundredths. A term that is not
   * here was in fewer than two sentences.
   */
  terms: TermTable;
  /** The same of each few letters in a row, for what a text is about only. */
  letters: TermTable;
  /** The same of who is named, which has no frequency. */
  signs: TermTable;
  parties: Parties;
  /** The inverse document frequency of a term that is not here, in hundredths. */
  unknown: number;
  /** How much each sign of a conflict tells, in log-odds. */
  conflict: ConflictWeights;
}

export type TermTable = Record<string, number[]>;

/** Where the columns of a model are that come after those of being about each of its claims. */
export function columnsAfter(claims: number) {
  const about = claims;
  const states = about + 1;
  const differs = states + 1;
  const statesOne = differs + 1;
  return { about, states, differs, statesOne, differsOne: statesOne + claims };
}

/** How a text scores against a model, in log-odds. */
export interface ModelScores {
  /** By claim id. */
  claims: Map<string, ClaimScores>;
  /** For being about any claim. */
  about: number;
}

export interface ClaimScores {
  /** For being about this claim. */
  about: number;
  /** Where it is: for stating it, or the contrary. */
  states: number;
  /** For saying something else of the same thing. */
  differs: number;
}

/** What a term of the text around counts for, against one of the sentence itself. */
const CONTEXT_SHARE = 0.5;
/** What a term that the model does not know counts for: it makes the sentence be about something else. */
const UNKNOWN_SHARE = 0.5;
/** What letters count for, against the words they are of. */
const LETTERS_SHARE = 0.8;
/** What a sign counts for. */
const SIGN_SHARE = 0.3;

export interface TermFrequencies {
  /** The inverse document frequency of a term, where it is known. */
  frequency: (term: string) => number | undefined;
  /** That of a term that is not. */
  unknown: number;
}

/** The terms of a sentence, and those of what stands around it. */
export interface PassageTerms {
  said: Set<string>;
  around: Set<string>;
}

/** The terms of a passage, of either kind. */
export function readPassage({ text, context }: PassageText): Record<keyof Terms, PassageTerms> {
  const said = readTerms(text);
  const around = readTerms(context);
  return {
    subject: { said: said.subject, around: around.subject },
    statement: { said: said.statement, around: around.statement },
    letters: { said: said.letters, around: around.letters },
    words: { said: said.words, around: around.words },
  };
}

/** A term with how much of a passage it is; the squares add up to 1 over the terms of the sentence, those not known among them. */
export type WeighedTerm = [term: string, share: number];

/** The terms of a passage with their shares, by inverse document frequency; `undefined` stands for a term that is not known. */
export function weighTerms(
  { said, around: nearby }: PassageTerms,
  { frequency, unknown }: TermFrequencies,
): WeighedTerm[] {
  const own = weighKnown([...said], frequency);
  const strange = [...said].filter(term => !term.includes(' ') && frequency(term) === undefined);
  const length = Math.sqrt(squares(own) + strange.length * UNKNOWN_SHARE * unknown ** 2) || 1;
  const around = weighKnown(
    [...nearby].filter(term => !said.has(term)),
    frequency,
  );
  const aroundLength = Math.sqrt(squares(around));
  return [
    ...own.map(([term, weight]): WeighedTerm => [term, weight / length]),
    ...around.map(([term, weight]): WeighedTerm => [term, (weight / aroundLength) * CONTEXT_SHARE]),
  ];
}

/** The same for letters; those not known tell nothing, for their words do. */
export function weighLetters(
  letters: PassageTerms,
  frequency: TermFrequencies['frequency'],
): WeighedTerm[] {
  const weighed = weighTerms(letters, { frequency, unknown: 0 });
  return weighed.map(([term, share]) => [term, share * LETTERS_SHARE]);
}

/** Who is named counts for as much in a long sentence as in a short one. */
export function weighSigns(words: PassageTerms, parties: Parties): WeighedTerm[] {
  return readPartySigns(words, parties).map(sign => [sign, SIGN_SHARE]);
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
  const { claims, bias } = model;
  const frequency = frequencyIn(model.terms);
  const frequencies = { frequency, unknown: model.unknown / 100 };
  const columns = columnsAfter(claims.length);
  const terms = readPassage(passage);
  const subject = startSums(bias, claims.length);
  addWeights(subject, model.terms, weighTerms(terms.subject, frequencies));
  addWeights(subject, model.letters, weighLetters(terms.letters, frequencyIn(model.letters)));
  addWeights(subject, model.signs, weighSigns(terms.words, model.parties));
  const statement = startSums(bias, claims.length);
  addWeights(statement, model.terms, weighTerms(terms.statement, frequencies));
  const said = (column: number) => statement[column] ?? 0;
  return {
    claims: new Map(
      claims.map((id, column) => [
        id,
        {
          about: subject[column] ?? 0,
          states: said(columns.states) + said(columns.statesOne + column),
          differs: said(columns.differs) + said(columns.differsOne + column),
        },
      ]),
    ),
    about: subject[columns.about] ?? 0,
  };
}

function frequencyIn(table: TermTable): TermFrequencies['frequency'] {
  return term => {
    const found = Object.hasOwn(table, term) ? table[term]?.[0] : undefined;
    return found === undefined ? undefined : found / 100;
  };
}

/** The sum of each column, in log-odds, before any term. */
function startSums(bias: number[], claims: number): Float64Array {
  const sums = new Float64Array(bias.length + 2 * claims);
  for (const [column, value] of bias.entries()) sums[column] = value / 100;
  return sums;
}

function addWeights(sums: Float64Array, table: TermTable, weighed: WeighedTerm[]): void {
  for (const [term, share] of weighed) {
    const weights = table[term] ?? [];
    for (let i = 1; i < weights.length; i += 2) {
      const column = weights[i] as number;
      sums[column] = (sums[column] as number) + (share * (weights[i + 1] as number)) / 100;
    }
  }
}
