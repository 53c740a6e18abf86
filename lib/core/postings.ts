import { type ClaimFields, describeClaim } from './claim-fields.ts';
import type { Pack } from './pack.ts';
import { createVocabulary, type PlainWord, type Vocabulary } from './vocabulary.ts';
import { queryWords } from './words.ts';

const FIELD_WEIGHTS: Record<keyof ClaimFields, number> = { quote: 3, gist: 2, names: 1, rest: 0.5 };
const FIELDS = Object.keys(FIELD_WEIGHTS) as (keyof ClaimFields)[];

/** The claims that have a word, and how much the field it stands in counts. */
export interface Posting {
  /** Their places in the pack, in order. */
  claims: number[];
  weights: number[];
}

export interface WordIndex {
  vocabulary: Vocabulary;
  /** By the id of a word of the vocabulary. */
  postings: Posting[];
  /** How many claims have a stem in their quote or gist. */
  countOf(stem: string): number | undefined;
}

/** The words of all claims, and for each the claims that have it. */
export function indexWords(pack: Pack): WordIndex {
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
