import Fuse from 'fuse.js';
import type { Claim, Pack } from './pack.ts';
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
}

export interface ClaimIndex {
  /** Claims that share a word with the text, misspelt or not, best first; a wide net, to be judged by the caller. */
  retrieve(text: string, limit: number): IndexedClaim[];
  /** How much a word tells: `ln(1 + claims / claims that have it)`, the most for words no claim has. */
  weigh(stem: string): number;
  claims: IndexedClaim[];
}

interface FuseRecord {
  quote: string;
  gist: string;
  names: string;
  rest: string;
}

/** The one place that knows Fuse.js. Token search finds the candidates; how well they fit is judged elsewhere. */
export function createClaimIndex(pack: Pack): ClaimIndex {
  const records = pack.claims.map(claim => describeClaim(pack, claim));
  const claims = pack.claims.map((claim, i) => ({
    claim,
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
  return {
    claims,
    weigh: createWeights(claims),
    retrieve: (text, limit) =>
      fuse.search(text, { limit }).map(({ refIndex }) => claims[refIndex] as IndexedClaim),
  };
}

function describeClaim({ article, topics }: Pack, claim: Claim): FuseRecord {
  const { quote, gist, sentence, speaker } = claim;
  const topicNames = topics.filter(({ id }) => claim.topics.includes(id)).map(({ name }) => name);
  const names = [...topicNames, speaker?.name, speaker?.in, claim.kind].join(' ');
  const rest = `${article.text.slice(sentence.start, claim.start)} ${article.text.slice(claim.end, sentence.end)}`;
  return { quote, gist, names, rest };
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
