import Fuse from 'fuse.js';
import { wordLikeness } from './word-likeness.ts';
import type { Word } from './words.ts';

/** A word as it is written, with its stem. */
export type PlainWord = Pick<Word, 'text' | 'stem'>;

/** A word of the vocabulary that may be meant, and how well it fits, 0 to 1. */
export interface LikeWord {
  id: number;
  likeness: number;
}

export interface Vocabulary {
  /** The words that are written so, or share the stem. */
  same(word: PlainWord): LikeWord[];
  /** Those, and what the word may be the beginning or a misspelling of; best first. */
  like(word: PlainWord): LikeWord[];
}

/** Of the words that one typed word may be the beginning of, no more are followed up than this. */
const MOST_WORDS = 200;

/**
 * The one place that knows Fuse.js. It looks for misspellings among the words that begin with the same letter and are nearly as
 * long, and only for words that no claim has: its token search over 100,000 claims takes seconds.
 */
export function createVocabulary(words: PlainWord[]): Vocabulary {
  const sorted = words.map((word, id) => ({ ...word, id })).sort((a, b) => compare(a.text, b.text));
  const byStem = group(sorted, ({ stem }) => stem);
  const byShape = group(sorted, ({ text }) => shapeOf(text, text.length));
  const finders = new Map<string, Fuse<(typeof sorted)[number]>>();

  const finderOf = (shape: string) => {
    const finder =
      finders.get(shape) ??
      new Fuse(byShape.get(shape) ?? [], {
        keys: ['text'],
        threshold: 0.35,
        ignoreLocation: true,
        ignoreFieldNorm: true,
      });
    finders.set(shape, finder);
    return finder;
  };
  const begunBy = (text: string) => {
    const first = lowerBound(sorted, text);
    const begun = [];
    for (let i = first; sorted[i]?.text.startsWith(text) && begun.length < MOST_WORDS; i++)
      begun.push(sorted[i] as (typeof sorted)[number]);
    return begun;
  };
  const rate = (word: PlainWord, among: typeof sorted): LikeWord[] =>
    among
      .map(other => ({ id: other.id, likeness: wordLikeness(word, other) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness);
  const same = (word: PlainWord) => rate(word, byStem.get(word.stem) ?? []);

  return {
    same,
    like(word) {
      const meant = [...(byStem.get(word.stem) ?? []), ...begunBy(word.text)];
      if (meant.length > 0) return rate(word, [...new Set(meant)]);
      const lengths = EDITS.map(edit => word.text.length + edit);
      const found = lengths.flatMap(length =>
        finderOf(shapeOf(word.text, length)).search(word.text, { limit: MOST_WORDS }),
      );
      return rate(
        word,
        found.map(({ item }) => item),
      );
    },
  };
}

/** By how many letters a misspelt word may be shorter or longer, see `wordLikeness`. */
const EDITS = [-2, -1, 0, 1, 2];

/** What a misspelt word has in common with the one that is meant: its first letter and nearly its length. */
function shapeOf(text: string, length: number): string {
  return `${[...text][0] ?? ''}${length}`;
}

function group<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const others = groups.get(key);
    if (others) others.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first place at which a word is not before the text. */
function lowerBound(sorted: PlainWord[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.text ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
