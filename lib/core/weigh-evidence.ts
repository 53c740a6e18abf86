import type { FoundWord } from './evidence-words.ts';
import { createNeighbourFinder } from './neighbours.ts';
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
  /** @param parts of the text, each with its words in order */
  weighWords(where: 'sentence' | 'near' | 'page', ...parts: FoundWord[][]): Reason[];
  weighNeighbours(text: string, place: Span): Reason[];
}

/** @param owner the topic's id, which its lists are named by */
export function createWeigher(owner: string, beside: Evidence['beside']): Weigher {
  const neighbours = {
    for: createNeighbourFinder(beside.for),
    against: createNeighbourFinder(beside.against),
  };
  const collect = createCollector(KINDS.flatMap(kind => [`${owner}:${kind}`, `${SHARED}:${kind}`]));
  return {
    weighWords(where, ...parts) {
      const words = collect(parts);
      return KINDS.flatMap((kind, i) => {
        const own = words[2 * i] ?? NONE;
        const shared = words[2 * i + 1] ?? NONE;
        return [
          ...count(`${where}:${kind}`, own, MOST_WORDS),
          ...count(`${where}:shared-${kind}`, without(shared, own), MOST_SHARED),
        ];
      });
    },
    weighNeighbours: (text, place) =>
      SIDES.map(side => weigh(`beside:${side}`, neighbours[side](text, place))).filter(hasWords),
  };
}

export function weigh(feature: Feature, words: string[], value = 1): Reason {
  return { feature, words, value, weight: value * SENSE_WEIGHTS[feature] };
}

function hasWords({ words }: Reason): boolean {
  return words.length > 0;
}

/** Words by their stems: a plural beside its singular counts once. */
type Words = Map<string, string>;

const NONE: Words = new Map();

function count(feature: Feature, words: Words, most: number): Reason[] {
  return words.size > 0 ? [weigh(feature, [...words.values()], Math.min(words.size, most))] : [];
}

function without(words: Words, known: Words): Words {
  if (words.size === 0 || known.size === 0) return words;
  return new Map([...words].filter(([stem]) => !known.has(stem)));
}

/** Sorts words by these lists, those of each distinct and in order. */
function createCollector(lists: string[]): (parts: FoundWord[][]) => (Words | undefined)[] {
  // Thousands of words have the same few sets of lists.
  const places = new WeakMap<string[], number[]>();
  const placesOf = (own: string[]) => {
    const known = places.get(own) ?? own.map(list => lists.indexOf(list)).filter(i => i >= 0);
    places.set(own, known);
    return known;
  };
  return parts => {
    const sorted: (Words | undefined)[] = [];
    for (const found of parts)
      for (const { word, stem, lists: own } of found)
        for (const place of placesOf(own)) {
          sorted[place] ??= new Map();
          if (!sorted[place].has(stem)) sorted[place].set(stem, word);
        }
    return sorted;
  };
}
