import { keep } from './keep.ts';
import { once } from './once.ts';
import {
  type PackedWords,
  type UnpackedWord,
  unpackHeads,
  unpackWords,
  type WordKind,
} from './packed-words.ts';
import { indexStarts } from './word-starts.ts';

/** A word of one or more lists. */
export interface TableWord {
  /** In lower case. */
  word: string;
  /** That of a plural is its singular. */
  stem: string;
  lists: string[];
  isInflected: boolean;
}

export interface WordTable {
  /** The words that have just these letters and digits as their head, in lower case. */
  withHead(head: string): TableWord[];
  /** The words without a head that may stand at a place, the longest first. */
  withoutHead(text: string, place: number): TableWord[];
}

/** Packed words, taken apart when they are looked up. */
export function createWordTable({ lists, kinds, words, others }: PackedWords): WordTable {
  const kindOf = keep((code: string) => {
    const [numbers, isInflected] = kinds[code] as WordKind;
    return { lists: numbers.map(number => lists[number] as string), isInflected };
  });
  const tableWord = ([word, kind]: UnpackedWord): TableWord => ({
    word,
    stem: word.replace(/s$/, ''),
    ...kindOf(kind),
  });
  const headsWith = keep((letter: string) => unpackHeads(words[letter] ?? ''));
  const wordsOf = keep((head: string) => {
    const packed = headsWith(head.charAt(0)).get(head) ?? '';
    return unpackWords(packed).map(([rest, kind]) => tableWord([head + rest, kind]));
  });
  const withoutHead = once(() => indexStarts(unpackWords(others).map(tableWord)));
  return {
    withHead: head => (headsWith(head.charAt(0)).has(head) ? wordsOf(head) : NONE),
    withoutHead: (text, place) => withoutHead()(text, place),
  };
}

const NONE: TableWord[] = [];
