import { LETTER } from './letters.ts';

/** Words with the list that has them. */
export type ListedWords = [list: string, words: string[]];

/**
 * The words of many lists as one text, of which only what is looked up needs to be taken apart. Each word is followed by its kind,
 * in capitals, of which words in lower case have none: "dataA centerBdatabaseA" is "data", "data center" and "database".
 */
export interface PackedWords {
  /** The names of the lists. */
  lists: string[];
  /** Of each kind of words: the lists that have them, and whether they are inflected. */
  kinds: Record<string, WordKind>;
  /** By their first letter, the words with a head; without it where it is that of the word before. */
  words: Record<string, string>;
  /** The words without a head: those in other scripts, and those that begin with a sign. */
  others: string;
  /** The characters that these begin with. */
  signs: string;
}

export type WordKind = [lists: number[], isInflected: boolean];

/** The Latin letters and digits that a word begins with, by which it is looked up. */
const HEAD = `[${LETTER}\\d]+`;
const FIRST_HEAD = new RegExp(`^${HEAD}`);
/** A head with its words, all that follows up to the next one. */
const HEADS = new RegExp(`(${HEAD})([^A-Z]*[A-Z]+(?:[^A-Z${LETTER}\\d][^A-Z]*[A-Z]+)*)`, 'g');

function headOf(word: string): string {
  return FIRST_HEAD.exec(word)?.[0] ?? '';
}

/** The words of each head, still packed. */
export function unpackHeads(text: string): Map<string, string> {
  return new Map(Array.from(text.matchAll(HEADS), ([, head = '', words = '']) => [head, words]));
}

/** A word, or what of it is behind its head. */
export type UnpackedWord = [word: string, kind: string];

export function unpackWords(text: string): UnpackedWord[] {
  return Array.from(text.matchAll(/([^A-Z]*)([A-Z]+)/g), ([, word = '', kind = '']) => [
    word,
    kind,
  ]);
}

export function packWords(lists: ListedWords[]): PackedWords {
  const merged = mergeLists(lists);
  const codes = encodeKinds(merged.map(({ kind }) => kind));
  const words: Record<string, string> = {};
  let others = '';
  let last = '';
  for (const { word, head, kind } of merged) {
    const written = word.slice(head === last ? head.length : 0) + codes.get(keyOf(kind));
    const letter = head.charAt(0);
    if (head === '') others += written;
    else words[letter] = (words[letter] ?? '') + written;
    last = head;
  }
  const signs = new Set(merged.flatMap(({ word, head }) => (head === '' ? word.charAt(0) : [])));
  return {
    lists: lists.map(([list]) => list),
    kinds: Object.fromEntries([...codes].map(([key, code]) => [code, JSON.parse(key)])),
    words,
    others,
    signs: [...signs].join(''),
  };
}

const keyOf = (kind: WordKind) => JSON.stringify(kind);

/** The more words are of a kind, the shorter is its code. */
function encodeKinds(kinds: WordKind[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const key of kinds.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  return new Map(keys.map((key, i) => [key, inCapitals(i)]));
}

interface MergedWord {
  word: string;
  head: string;
  kind: WordKind;
}

/** Each word once; those with one head in a row, and first of them the head itself. */
function mergeLists(lists: ListedWords[]): MergedWord[] {
  const merged = new Map<string, WordKind>();
  for (const [i, [, words]] of lists.entries()) {
    for (const written of words) {
      const word = written.toLowerCase();
      const [own, isInflected] = merged.get(word) ?? [[], false];
      merged.set(word, [[...own, i], isInflected || isLongName(written)]);
    }
  }
  return [...merged]
    .map(([word, kind]) => ({ word, head: headOf(word), kind }))
    .sort(
      (a, b) => compare(a.head, b.head) || Number(b.word === b.head) - Number(a.word === a.head),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A name of some length, such as Xeon, is inflected in other languages. */
function isLongName(word: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(word);
}

/** A number from 0 on as A to Z, AA to ZZ and so on. */
function inCapitals(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : inCapitals(Math.floor(number / 26) - 1) + last;
}
