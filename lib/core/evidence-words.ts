import { endOfHead, isHeadUnit } from './heads.ts';
import { keep } from './keep.ts';
import { NOUN_ENDINGS } from './name-pattern.ts';
import type { Evidence, Span } from './pack.ts';
import type { ListedWords, PackedWords } from './packed-words.ts';
import { createWordTable, type TableWord, type WordTable } from './word-table.ts';
import { endOfEnding, endOfWord, foldCase } from './written-word.ts';

/** An evidence word where it stands in a text. */
export interface FoundWord extends Span {
  /** As the list has it, in lower case. */
  word: string;
  /** That of a plural is its singular. */
  stem: string;
  /** The lists that have it. */
  lists: string[];
}

/** Finds the words of many lists in one walk over a text, step by step; plural and genitive count as the word. */
export type EvidenceReader = (text: string) => Generator<undefined, FoundWord[]>;

/** So much text is gone through before a pause, in UTF-16 units. */
const STEP = 600;
/** So many different ones are kept in mind: a page repeats its words. */
const MOST_HEADS = 10_000;

export function createEvidenceReader(packed: PackedWords): EvidenceReader {
  const table = createWordTable(packed);
  const isSign = createSignTest(packed.signs);
  const wordsOf = keep((written: string) => headWords(table, written), MOST_HEADS);
  return function* read(text) {
    const found: FoundWord[] = [];
    const addOuter = createAdder(found);
    let pause = STEP;
    let otherEnd = 0;
    for (let at = 0; at < text.length; ) {
      const end = endOfHead(text, at);
      if (end > at) {
        addOuter(wordsWithHead(wordsOf(text.slice(at, end)), text, at, end - at));
      } else if (at >= otherEnd && isSign(text.charCodeAt(at)) && !isBehindHead(text, at)) {
        const words = wordsWithoutHead(table, text, at);
        addOuter(words);
        otherEnd = words[0]?.end ?? otherEnd;
      }
      at = Math.max(end, at + 1);
      if (at < pause) continue;
      pause = at + STEP;
      yield;
    }
    return found;
  };
}

/** In Latin script a word begins where letters do; others let words touch. */
function isBehindHead(text: string, place: number): boolean {
  return isHeadUnit(text.charCodeAt(place - 1));
}

/** Tells whether a UTF-16 unit is one of some signs, in any case. */
function createSignTest(signs: string): (unit: number) => boolean {
  const folded = new Set(signs.split('').map(foldCase));
  const known = new Map<number, boolean>();
  return unit => {
    let isSign = known.get(unit);
    if (isSign === undefined) {
      isSign = folded.has(foldCase(String.fromCharCode(unit)));
      known.set(unit, isSign);
    }
    return isSign;
  };
}

const NONE: FoundWord[] = [];

/** What a table has for a head as it is written. */
interface HeadWords {
  /** Those that it is by itself, or a form of. */
  short: TableWord[];
  /** Those that go on behind it. */
  long: TableWord[];
}

function headWords(table: WordTable, written: string): HeadWords | null {
  const head = written.toLowerCase();
  const all = table.withHead(head);
  const isShort = ({ word }: TableWord) => word.length === head.length;
  const short = [...all.filter(isShort), ...inflectedWords(table, head)];
  const long = all.filter(word => !isShort(word));
  return short.length + long.length > 0 ? { short, long } : null;
}

function wordsWithHead(words: HeadWords | null, text: string, start: number, length: number) {
  if (!words) return NONE;
  const found = words.short.map(word => foundAt(word, start, start + length));
  for (const word of words.long) {
    const one = findWord(word, text, start, length);
    if (one) found.push(one);
  }
  return found;
}

const ENDINGS = new Map<string, string[]>();
for (const ending of NOUN_ENDINGS) {
  const last = ending.slice(-1);
  ENDINGS.set(last, [...(ENDINGS.get(last) ?? []), ending]);
}

/** Those that a head is a form of. */
function inflectedWords(table: WordTable, head: string): TableWord[] {
  const endings = ENDINGS.get(head.slice(-1)) ?? [];
  return endings.flatMap(ending => {
    if (!head.endsWith(ending)) return [];
    const stem = head.slice(0, -ending.length);
    return table
      .withHead(stem)
      .filter(({ word, isInflected }) => word === stem && (ending === 's' || isInflected));
  });
}

/** The longest one that stands at a place. */
function wordsWithoutHead(table: WordTable, text: string, place: number): FoundWord[] {
  for (const each of table.withoutHead(text, place)) {
    const found = findWord(each, text, place, 0);
    if (found) return [found];
  }
  return NONE;
}

/** @param known so much of the word is known to stand there */
function findWord(word: TableWord, text: string, start: number, known: number) {
  const end = endOfWord(word.word, text, start, known);
  const ended = end === undefined ? undefined : endOfEnding(text, end);
  return ended === undefined ? undefined : foundAt(word, start, ended);
}

function foundAt({ word, stem, lists }: TableWord, start: number, end: number): FoundWord {
  return { word, stem, lists, start, end };
}

/** In one list a word within a longer one says nothing more: "center" in "data center". */
function createAdder(found: FoundWord[]): (words: FoundWord[]) => void {
  const reached = new Map<string, Span>();
  const isNew = (span: Span, list: string) => {
    const last = reached.get(list);
    const isOuter = last === undefined || span.end > last.end;
    if (isOuter) reached.set(list, span);
    return isOuter || (span.start === last.start && span.end === last.end);
  };
  return words => {
    if (words.length > 1) words.sort((a, b) => b.end - a.end);
    for (const each of words) {
      const lists = each.lists.filter(list => isNew(each, list));
      if (lists.length === each.lists.length) found.push(each);
      else if (lists.length > 0) found.push({ ...each, lists });
    }
  };
}

/** The lists of a topic's evidence, or of that which all topics share, under names that tell them apart. */
export function listEvidence(owner: string, evidence: Evidence): ListedWords[] {
  const { for: supporting, hints, against } = evidence;
  return [
    [`${owner}:for`, supporting],
    [`${owner}:hints`, hints],
    [`${owner}:against`, against],
  ];
}
