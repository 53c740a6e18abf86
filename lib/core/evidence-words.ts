import { LETTER } from './letters.ts';
import { NOUN_ENDINGS } from './name-pattern.ts';
import type { Evidence, Span } from './pack.ts';
import { HEAD, type ListedWords, type PackedWords } from './packed-words.ts';
import { createWordTable, type TableWord, type WordTable } from './word-table.ts';
import { endOfEnding, endOfWord } from './written-word.ts';

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

/** So many words of a text are looked up before a pause. */
const STEP = 500;

export function createEvidenceReader(packed: PackedWords): EvidenceReader {
  const table = createWordTable(packed);
  const starts = new RegExp(startPattern(packed.signs), 'gi');
  return function* read(text) {
    const found: FoundWord[] = [];
    const addOuter = createAdder(found);
    let looked = 0;
    let otherEnd = 0;
    for (const { 1: head, index } of text.matchAll(starts)) {
      looked += 1;
      if (looked % STEP === 0) yield;
      if (head !== undefined) {
        addOuter(wordsWithHead(table, text, { start: index, end: index + head.length }));
      } else if (index >= otherEnd) {
        const words = wordsWithoutHead(table, text, index);
        addOuter(words);
        otherEnd = words[0]?.end ?? otherEnd;
      }
    }
    return found;
  };
}

/** What a word may begin with: its head, else its first sign. In Latin script a word begins where letters do; others let words touch. */
function startPattern(signs: string): string {
  const sign = `(?<![${LETTER}\\d])[${signs.replace(/[\\\]^-]/g, '\\$&')}]`;
  return signs === '' ? `(${HEAD})` : `(${HEAD})|${sign}`;
}

const NONE: FoundWord[] = [];

function wordsWithHead(table: WordTable, text: string, { start, end }: Span): FoundWord[] {
  const head = text.slice(start, end).toLowerCase();
  const whole = table.withHead(head);
  const inflected = inflectedWords(table, head);
  if (whole.length + inflected.length === 0) return NONE;
  return [
    ...whole.flatMap(each =>
      each.word.length === head.length ? foundAt(each, start, end) : findWord(each, text, start),
    ),
    ...inflected.flatMap(each => foundAt(each, start, end)),
  ];
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
    const found = findWord(each, text, place);
    if (found.length > 0) return found;
  }
  return NONE;
}

function findWord(word: TableWord, text: string, start: number): FoundWord[] {
  const end = endOfWord(word.word, text, start);
  const ended = end === undefined ? undefined : endOfEnding(text, end);
  return ended === undefined ? NONE : foundAt(word, start, ended);
}

function foundAt({ word, stem, lists }: TableWord, start: number, end: number): FoundWord[] {
  return [{ word, stem, lists, start, end }];
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
