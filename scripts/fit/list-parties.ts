import type { Pack, Topic } from '../../lib/core/pack.ts';
import type { Parties } from '../../lib/core/parties.ts';
import { wordsOf } from '../../lib/core/words.ts';

/** So many topics may lack a word beside them that stands beside the others. */
const FEWEST_WITHOUT = 1;

/** Whom a pack's sentences speak of, by its own lists of what stands beside its names. */
export function listParties({ topics, claims }: Pick<Pack, 'topics' | 'claims'>): Parties {
  const beside = topics.map(({ evidence }) => new Set(evidence.beside.for.map(fold)));
  const isEverywhere = (word: string) =>
    beside.filter(words => words.has(word)).length >= topics.length - FEWEST_WITHOUT;
  const home = new Set([
    ...topics.flatMap(({ name }) => name.split(' ').filter(isName).map(fold)),
    ...[...new Set(beside.flatMap(words => [...words]))].filter(isEverywhere),
  ]);
  const claimed = new Set(claims.flatMap(({ quote }) => quote.split(/[^\p{L}]+/u).filter(isName)));
  const against = topics.flatMap(({ evidence }) => evidence.beside.against.filter(isName));
  const rivals = new Set(against.filter(name => claimed.has(name)).map(fold));
  const others = new Set(topics.flatMap(foreignNames).map(fold));
  return {
    home: [...home].sort(),
    rivals: [...rivals].filter(name => !home.has(name)).sort(),
    others: [...others].filter(name => !home.has(name) && !rivals.has(name)).sort(),
  };
}

/** The names that speak against a topic wherever they stand. */
function foreignNames({ evidence }: Topic): string[] {
  const against = new Set(evidence.against);
  return evidence.beside.against.filter(name => against.has(name)).filter(isName);
}

/** One word with a capital. */
function isName(word: string): boolean {
  return /^\p{Lu}\p{L}+$/u.test(word);
}

const fold = (word: string) => wordsOf(word)[0]?.text ?? '';
