import { createNeighbourFinder, type FoundWord } from './evidence-words.ts';
import type { Evidence, Span } from './pack.ts';
import type { Feature, Reason } from './sense-features.ts';
import { SENSE_WEIGHTS } from './sense-weights.ts';

const KINDS = ['for', 'hints', 'against'] as const;
const SIDES = ['for', 'against'] as const;
/** More words of one kind than this in one place add nothing. */
const MOST_WORDS = 3;
/** Shared words tell of a field, such as computing, and another of them tells nothing more. */
const MOST_SHARED = 1;

/** The owner of the lists that all topics share. */
export const SHARED = '*';

/** Weighs the words found for one topic, and for all. */
export interface Weigher {
  weighWords(where: 'sentence' | 'near' | 'page', found: FoundWord[]): Reason[];
  weighNeighbours(text: string, place: Span): Reason[];
}

/** @param owner the topic's id, which its lists are named by */
export function createWeigher(owner: string, { beside }: Evidence): Weigher {
  const neighbours = {
    for: createNeighbourFinder(beside.for),
    against: createNeighbourFinder(beside.against),
  };
  return {
    weighWords: (where, found) =>
      KINDS.flatMap(kind => {
        const own = wordsOf(found, `${owner}:${kind}`);
        const known = new Set(own.map(withoutPlural));
        const shared = wordsOf(found, `${SHARED}:${kind}`).filter(
          word => !known.has(withoutPlural(word)),
        );
        return [
          count(`${where}:${kind}`, own, MOST_WORDS),
          count(`${where}:shared-${kind}`, shared, MOST_SHARED),
        ];
      }).filter(hasWords),
    weighNeighbours: (text, place) =>
      SIDES.map(side => weigh(`beside:${side}`, neighbours[side](text, place))).filter(hasWords),
  };
}

export function weigh(feature: Feature, words: string[], value = 1): Reason {
  return { feature, words, value, weight: value * SENSE_WEIGHTS[feature] };
}

function count(feature: Feature, words: string[], most: number): Reason {
  return weigh(feature, words, Math.min(words.length, most));
}

/** Distinct, in the order of the text; a plural beside its singular counts once. */
function wordsOf(found: FoundWord[], list: string): string[] {
  const words = new Map<string, string>();
  for (const { word, lists } of found)
    if (lists.includes(list) && !words.has(withoutPlural(word)))
      words.set(withoutPlural(word), word);
  return [...words.values()];
}

function withoutPlural(word: string): string {
  return word.replace(/s$/, '');
}

function hasWords({ words }: Reason): boolean {
  return words.length > 0;
}
