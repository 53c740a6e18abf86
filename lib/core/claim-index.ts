import { type ClaimFields, readFields } from './claim-fields.ts';
import type { ClaimModel } from './claim-model.ts';
import { monthsOfWhen, yearOf } from './dates.ts';
import type { Claim, Pack } from './pack.ts';
import { type ClaimNames, describeNames } from './person-names.ts';
import { indexWords, type Posting } from './postings.ts';
import { createTally } from './tally.ts';
import type { LikeWord, PlainWord } from './vocabulary.ts';
import { contentWords, queryWords, type Word } from './words.ts';

export interface IndexedClaim {
  claim: Claim;
  /** Read when first asked for: of many claims few are looked at. */
  readonly fields: ClaimFields;
  readonly names: ClaimNames;
}

export interface ClaimIndex {
  /** Claims that share a word with a sentence, best first; a wide net, to be judged by the caller. */
  retrieve(text: string, limit: number): IndexedClaim[];
  /** The same for a query, whose words may be unfinished or misspelt. */
  retrieveTyped(query: string, limit: number): IndexedClaim[];
  /** How much a word tells: `ln(1 + claims / claims that have it)`, the most for words no claim has. */
  weigh(stem: string): number;
  /** Whether a word only names a topic, or stands in so many claims that it tells them apart no better than a name. */
  isName(stem: string): boolean;
  claims: IndexedClaim[];
  /** The first year that a claim of the pack is of, where one is dated. */
  year?: number;
  /** What was fitted on labelled sentences, where the pack comes with it. */
  model?: ClaimModel;
}

/** Time grows with every word, also with those said twice; the rarest find what there is to find. */
const MOST_WORDS = 64;

/** An inverted index: the words of all claims, and for each the claims that have it. */
export function createClaimIndex(pack: Pack, model?: ClaimModel): ClaimIndex {
  const namesOf = describeNames(pack);
  const claims = pack.claims.map((claim): IndexedClaim => {
    let fields: ClaimFields | undefined;
    let names: ClaimNames | undefined;
    return {
      claim,
      get fields() {
        fields ??= readFields(pack, claim);
        return fields;
      },
      get names() {
        names ??= namesOf(claim);
        return names;
      },
    };
  });
  const { vocabulary, postings, countOf } = indexWords(pack);
  const weigh = (stem: string) => Math.log(1 + claims.length / (countOf(stem) ?? UNKNOWN_COUNT));
  const years = pack.claims.flatMap(({ when }) => (when ? [yearOf(monthsOfWhen(when)[0])] : []));
  const topicNames = new Set(pack.topics.flatMap(({ name }) => stemsOf(name)));
  const retrieve = (text: string, limit: number, find: (word: PlainWord) => LikeWord[]) => {
    const tally = createTally(claims.length);
    for (const word of chooseWords(text, weigh)) {
      tally.next();
      for (const { id, likeness } of find(word))
        tally.add(postings[id] as Posting, likeness * weigh(word.stem));
    }
    return tally.best(limit).map(claim => claims[claim] as IndexedClaim);
  };
  return {
    claims,
    ...(years.length > 0 && { year: Math.min(...years) }),
    ...(model && { model }),
    weigh,
    isName: stem => topicNames.has(stem) || weigh(stem) < COMMON_WEIGHT,
    retrieve: (text, limit) => retrieve(text, limit, vocabulary.same),
    retrieveTyped: (query, limit) => retrieve(query, limit, vocabulary.like),
  };
}

/** A word that no claim has counts as rarer than one that one has. */
const UNKNOWN_COUNT = 0.5;
/** The weight of a word that every third claim has. */
const COMMON_WEIGHT = Math.log(1 + 3);

function stemsOf(text: string): string[] {
  return contentWords(text).map(({ stem }) => stem);
}

function chooseWords(text: string, weigh: ClaimIndex['weigh']): Word[] {
  const words = new Map(queryWords(text).map(word => [word.text, word]));
  return [...words.values()].sort((a, b) => weigh(b.stem) - weigh(a.stem)).slice(0, MOST_WORDS);
}
