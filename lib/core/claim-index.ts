import Fuse from 'fuse.js';
import type { ClaimModel } from './claim-model.ts';
import type { Claim, Pack } from './pack.ts';
import { type ClaimNames, describeNames } from './person-names.ts';
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
  fields: ClaimFields;
  names: ClaimNames;
}

export interface ClaimIndex {
  /** Claims that share a word with the text, misspelt or not, best first; a wide net, to be judged by the caller. */
  retrieve(text: string, limit: number): IndexedClaim[];
  /** How much a word tells: `ln(1 + claims / claims that have it)`, the most for words no claim has. */
  weigh(stem: string): number;
  /** Whether a word only names a topic, or stands in so many claims that it tells them apart no better than a name. */
  isName(stem: string): boolean;
  claims: IndexedClaim[];
  /** What was fitted on labelled sentences, where the pack comes with it. */
  model?: ClaimModel;
}

interface FuseRecord {
  quote: string;
  gist: string;
  names: string;
  rest: string;
}

/** Fuse's time grows with every word, also with those said twice; the rarest find what there is to find. */
const MOST_WORDS = 64;

/** The one place that knows Fuse.js. Token search finds the candidates; how well they fit is judged elsewhere. */
export function createClaimIndex(pack: Pack, model?: ClaimModel): ClaimIndex {
  const records = pack.claims.map(claim => describeClaim(pack, claim));
  const namesOf = describeNames(pack);
  const claims = pack.claims.map((claim, i) => ({
    claim,
    names: namesOf(claim),
    fields: readFields(records[i] as FuseRecord),
  }));
  const fuse = new Fuse(records, {
    useTokenSearch: true,
    tokenize: text => queryWords(text).map(word => word.text),
    ignoreLocation: true,
    threshold: 0.35,
    keys: [
      { name: 'quote', weight: 3 },
      { name: 'gist', weight: 2 },
      { name: 'names', weight: 1 },
      { name: 'rest', weight: 0.5 },
    ],
  });
  const weigh = createWeights(claims);
  const topicNames = new Set(pack.topics.flatMap(({ name }) => stemsOf(name)));
  return {
    claims,
    ...(model && { model }),
    weigh,
    isName: stem => topicNames.has(stem) || weigh(stem) < COMMON_WEIGHT,
    retrieve: (text, limit) =>
      fuse
        .search(chooseWords(text, weigh), { limit })
        .map(({ refIndex }) => claims[refIndex] as IndexedClaim),
  };
}

/** The weight of a word that every third claim has. */
const COMMON_WEIGHT = Math.log(1 + 3);

function stemsOf(text: string): string[] {
  return contentWords(text).map(({ stem }) => stem);
}

function chooseWords(text: string, weigh: ClaimIndex['weigh']): string {
  const words = new Map(queryWords(text).map(word => [word.text, word]));
  return [...words.values()]
    .sort((a, b) => weigh(b.stem) - weigh(a.stem))
    .slice(0, MOST_WORDS)
    .map(word => word.text)
    .join(' ');
}

function describeClaim({ article, topics }: Pack, claim: Claim): FuseRecord {
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

function readFields({ quote, gist, names, rest }: FuseRecord): ClaimFields {
  return {
    quote: contentWords(quote),
    gist: contentWords(gist),
    names: contentWords(names),
    rest: contentWords(rest),
  };
}

function createWeights(claims: IndexedClaim[]): (stem: string) => number {
  const having = new Map<string, number>();
  for (const { fields } of claims) {
    const stems = new Set([...fields.quote, ...fields.gist].map(({ stem }) => stem));
    for (const stem of stems) having.set(stem, (having.get(stem) ?? 0) + 1);
  }
  return stem => Math.log(1 + claims.length / (having.get(stem) ?? 0.5));
}
