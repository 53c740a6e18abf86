import { BESIDE_WEIGHTS, MOST_WORDS, WORD_WEIGHTS } from './evidence-weights.ts';
import { createNeighbourFinder, createWordFinders, type WordFinders } from './evidence-words.ts';
import type { Evidence, Span } from './pack.ts';
import type { Reason } from './sense.ts';

const KINDS = ['for', 'hints', 'against'] as const;
const SIDES = ['for', 'against'] as const;

/** Finds and weighs the words of one topic, and those of all, in a piece of text. */
export interface Weigher {
  weighWords(where: keyof typeof WORD_WEIGHTS, text: string): Reason[];
  weighNeighbours(text: string, place: Span): Reason[];
}

export function createWeigher(evidence: Evidence, shared: WordFinders): Weigher {
  const finders = createWordFinders(evidence);
  const neighbours = {
    for: createNeighbourFinder(evidence.beside.for),
    against: createNeighbourFinder(evidence.beside.against),
  };
  return {
    weighWords: (where, text) =>
      KINDS.map(kind => {
        const words = [...finders[kind](text), ...shared[kind](text)];
        const weight = WORD_WEIGHTS[where][kind] * Math.min(words.length, MOST_WORDS);
        return { where, words, weight };
      }).filter(hasWords),
    weighNeighbours: (text, place) =>
      SIDES.map(side => {
        const words = neighbours[side](text, place);
        return { where: 'beside' as const, words, weight: BESIDE_WEIGHTS[side] };
      }).filter(hasWords),
  };
}

function hasWords({ words }: Reason): boolean {
  return words.length > 0;
}
