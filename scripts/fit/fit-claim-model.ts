import {
  type ClaimModel,
  columnsAfter,
  readPassage,
  type WeighedTerm,
  weighLetters,
  weighSigns,
  weighTerms,
} from '../../lib/core/claim-model.ts';
import { isPhrase, readTerms } from '../../lib/core/claim-terms.ts';
import { PARTY_SIGNS } from '../../lib/core/parties.ts';
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

/** A term that one sentence has says nothing of others, and a phrase there are many of. */
const FEWEST_SENTENCES = 2;
const FEWEST_OF_PHRASES = 4;
/** Letters are of many words: fewer sentences say more of those than of them. */
const FEWEST_OF_LETTERS = 8;
const RIDGE = 0.2;
/** A smaller weight is left out, in hundredths; of letters there are more. */
const LEAST_WEIGHT = 20;
const LEAST_OF_LETTERS = 30;

/** Fits the models of a pack's claims. */
export function fitClaimModel(
  { claims, parties }: Pick<ClaimModel, 'claims' | 'parties'>,
  examples: Example[],
): FittedModels {
  const inverse = (count: number) => Math.log(1 + examples.length / (count + 0.5));
  const said = examples.map(({ text }) => readTerms(text));
  const words = listTerms(
    said.map(({ statement }) => statement),
    term => (isPhrase(term) ? FEWEST_OF_PHRASES : FEWEST_SENTENCES),
    inverse,
  );
  const letters = listTerms(
    said.map(each => each.letters),
    () => FEWEST_OF_LETTERS,
    inverse,
  );
  const frequencies = { frequency: words.frequency, unknown: inverse(0) };
  const size = words.known.length;
  const signs = listTerms(
    [new Set(PARTY_SIGNS)],
    () => 1,
    () => 1,
  );
  const signsAt = size + letters.known.length;
  const passages = examples.map(readPassage);
  const subjects = passages.map(passage =>
    join(
      words.toCase(weighTerms(passage.subject, frequencies)),
      letters.toCase(weighLetters(passage.letters, letters.frequency), size),
      signs.toCase(weighSigns(passage.words, parties), signsAt),
    ),
  );
  const statements = passages.map(({ statement }) =>
    words.toCase(weighTerms(statement, frequencies)),
  );
  const fitSubject = (meantOf: (example: Example) => number) =>
    fitSparseLogistic(
      examples.map((example, i) => {
        const meant = meantOf(example);
        return { ...(subjects[i] as Weighed), isPositive: meant > 0, weight: meant || 1 };
      }),
      signsAt + signs.known.length,
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
  const subject = [
    ...claims.map(claim => fitSubject(example => example.claims.get(claim) ?? 0)),
    fitSubject(example => Number(example.claims.size > 0)),
  ];
  const simple = [...subject, states, differs];
  const ofClaims = (fitted: SparseWeights, place: number, column: number) =>
    claims.flatMap((_, claim) =>
      writeWeight(column + claim, fitted.weights[place + size * (1 + claim)]),
    );
  const inColumns = (fitted: SparseWeights[], place: number, least = LEAST_WEIGHT) =>
    fitted.flatMap(({ weights }, column) => writeWeight(column, weights[place], least));
  const table = ({ known, frequency }: TermList, weightsAt: (place: number) => number[]) =>
    Object.fromEntries(
      known.map((term, place) => [term, [hundredths(frequency(term) ?? 0), ...weightsAt(place)]]),
    );
  return {
    claims,
    bias: simple.map(({ bias }) => hundredths(bias)),
    unknown: hundredths(frequencies.unknown),
    terms: table(words, place => [
      ...inColumns(simple, place),
      ...ofClaims(states, place, statesOne),
      ...ofClaims(differs, place, differsOne),
    ]),
    letters: table(letters, place => inColumns(subject, size + place, LEAST_OF_LETTERS)),
    signs: table(signs, place => inColumns(subject, signsAt + place)),
    parties,
  };
}

type Weighed = Pick<SparseCase, 'features' | 'values'>;

/** The terms of one kind that enough sentences have, in order. */
interface TermList {
  known: string[];
  frequency: (term: string) => number | undefined;
  /** @param from the place of the first of them among all features */
  toCase(weighed: WeighedTerm[], from?: number): Weighed;
}

function listTerms(
  sentences: Set<string>[],
  fewest: (term: string) => number,
  inverse: (count: number) => number,
): TermList {
  const counts = new Map<string, number>();
  for (const terms of sentences)
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const known = [...counts.keys()].filter(term => (counts.get(term) ?? 0) >= fewest(term)).sort();
  const places = new Map(known.map((term, i) => [term, i]));
  return {
    known,
    frequency: term => (places.has(term) ? inverse(counts.get(term) ?? 0) : undefined),
    toCase: (weighed, from = 0) => ({
      features: weighed.map(([term]) => from + (places.get(term) as number)),
      values: weighed.map(([, share]) => share),
    }),
  };
}

function join(...parts: Weighed[]): Weighed {
  return {
    features: parts.flatMap(({ features }) => features),
    values: parts.flatMap(({ values }) => values),
  };
}

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

function writeWeight(column: number, weight = 0, least = LEAST_WEIGHT): number[] {
  const written = hundredths(weight);
  return Math.abs(written) < least ? [] : [column, written];
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}
