import type { ClaimModel } from './claim-model.ts';
import type { Claim, Pack } from './pack.ts';
import { type ClaimNames, describeNames } from './person-names.ts';
import { createVocabulary, type LikeWord, type PlainWord } from './vocabulary.ts';
import { contentWords, queryWords, type Word } from './words.ts';

/** What of a claim can be found, best first: its own words count more than what stands around them. */
export interface ClaimFields {
  quote: Word[];
  gist: Word[];
  /** Topics, speaker, occasion, kind. */
  names: Word[];
  /** The rest of the article's sentence. */
  rest: Word[];
}

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
  /** What was fitted on labelled sentences, where the pack comes with it. */
  model?: ClaimModel;
}

const FIELD_WEIGHTS: Record<keyof ClaimFields, number> = { quote: 3, gist: 2, names: 1, rest: 0.5 };
const FIELDS = Object.keys(FIELD_WEIGHTS) as (keyof ClaimFields)[];

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
    ...(model && { model }),
    weigh,
    isName: stem => topicNames.has(stem) || weigh(stem) < COMMON_WEIGHT,
    retrieve: (text, limit) => retrieve(text, limit, vocabulary.same),
    retrieveTyped: (query, limit) => retrieve(query, limit, vocabulary.like),
  };
}

/** Adds up the scores of claims, word by word; a claim counts once for each word, by what fits the word best. */
function createTally(size: number) {
  const scores = new Float64Array(size);
  const counted = new Uint32Array(size);
  let word = 0;
  return {
    next() {
      word += 1;
    },
    /** The better a posting's word fits, the sooner it is to be added. */
    add({ claims, weights }: Posting, factor: number) {
      for (let i = 0; i < claims.length; i++) {
        const claim = claims[i] as number;
        if (counted[claim] === word) continue;
        counted[claim] = word;
        scores[claim] = (scores[claim] as number) + factor * (weights[i] as number);
      }
    },
    best(limit: number): number[] {
      const found: number[] = [];
      let least = 0;
      for (let claim = 0; claim < size; claim++) {
        if ((scores[claim] as number) <= least) continue;
        found.push(claim);
        if (found.length < 2 * limit) continue;
        least = scores[keepBest(found, scores, limit).at(-1) as number] as number;
      }
      return keepBest(found, scores, limit);
    },
  };
}

/** Sorts claims by score, best first, and drops all behind the first few. */
function keepBest(claims: number[], scores: Float64Array, limit: number): number[] {
  claims.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  claims.length = Math.min(claims.length, limit);
  return claims;
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

/** The claims that have a word, and how much the field it stands in counts. */
interface Posting {
  claims: number[];
  weights: number[];
}

function indexWords(pack: Pack) {
  const ids = new Map<string, number>();
  const words: PlainWord[] = [];
  const postings: Posting[] = [];
  const counts = new Map<string, number>();
  const idOf = (word: PlainWord) => {
    const known = ids.get(word.text);
    if (known !== undefined) return known;
    const id = words.push({ text: word.text, stem: word.stem }) - 1;
    ids.set(word.text, id);
    postings.push({ claims: [], weights: [] });
    return id;
  };
  for (const [at, claim] of pack.claims.entries()) {
    const texts = describeClaim(pack, claim);
    const weights = new Map<number, number>();
    const own = new Set<string>();
    for (const { word, field } of FIELDS.flatMap(each => listWords(texts[each], each))) {
      const id = idOf(word);
      weights.set(id, Math.max(weights.get(id) ?? 0, FIELD_WEIGHTS[field]));
      if (field === 'quote' || field === 'gist') own.add(word.stem);
    }
    for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const [id, weight] of weights) {
      postings[id]?.claims.push(at);
      postings[id]?.weights.push(weight);
    }
  }
  return {
    vocabulary: createVocabulary(words),
    postings,
    countOf: (stem: string) => counts.get(stem),
  };
}

function listWords(text: string, field: keyof ClaimFields) {
  return queryWords(text).map(word => ({ word, field }));
}

function describeClaim({ article, topics }: Pack, claim: Claim): Record<keyof ClaimFields, string> {
  const { quote, gist, sentence, speaker } = claim;
  const topicNames = topics
    .filter(({ id }) => claim.topics.includes(id))
    .flatMap(({ name, aliases }) => [name, ...aliases.filter(isPlain)]);
  const names = [...new Set(topicNames), speaker?.name, speaker?.in, claim.kind].join(' ');
  const rest = `${article.text.slice(sentence.start, claim.start)} ${article.text.slice(claim.end, sentence.end)}`;
  return { quote, gist, names, rest };
}

/** Full names of people and the like; a pattern of many phrases would only blur what a claim is about. */
function isPlain(alias: string): boolean {
  return !/[([]/.test(alias);
}

function readFields(pack: Pack, claim: Claim): ClaimFields {
  const { quote, gist, names, rest } = describeClaim(pack, claim);
  return {
    quote: contentWords(quote),
    gist: contentWords(gist),
    names: contentWords(names),
    rest: contentWords(rest),
  };
}
