import { NOUN_ENDINGS } from './alias-pattern.ts';
import { escapePattern, LETTER } from './letters.ts';
import type { Evidence, Span } from './pack.ts';

/** An evidence word where it stands in a text. */
export interface FoundWord extends Span {
  /** As the list has it, in lower case. */
  word: string;
  /** The lists that have it. */
  lists: string[];
}

/** Finds the words of many lists in one walk over a text; plural and genitive count as the word. */
export type EvidenceReader = (text: string) => FoundWord[];

/** Words with the list that has them. */
export type ListedWords = [list: string, words: string[]];

/** Scripts without spaces let words touch; in Latin script a word ends where letters end. */
const WORD_START = `(?<![${LETTER}\\d])`;
const WORD_END = `(?:['’]?s|s['’])?(?![${LETTER}\\d])`;

/** The letters and digits a word begins with, by which it is looked up. */
const HEAD = `[${LETTER}\\d]+`;
const HEADS = new RegExp(HEAD, 'gi');
const FIRST_HEAD = new RegExp(`^${HEAD}`, 'i');

interface Entry {
  word: string;
  lists: string[];
  /** A name of some length, such as Xeon, is inflected in other languages. */
  isInflected: boolean;
  /** Where it goes on behind its head: all of it, for the letters behind the first. */
  pattern?: RegExp;
}

export function createEvidenceReader(lists: ListedWords[]): EvidenceReader {
  const entries = mergeLists(lists);
  const byHead = groupByHead(entries);
  const headless = createHeadlessFinder(entries.filter(({ word }) => !FIRST_HEAD.test(word)));
  return remember(text => {
    const found: FoundWord[] = [];
    for (const { 0: head, index } of text.matchAll(HEADS))
      found.push(...findAt(text, head.toLowerCase(), index));
    return withoutInner([...found, ...headless(text)]);
  });

  function findAt(text: string, head: string, start: number): FoundWord[] {
    const whole = byHead.get(head) ?? [];
    const inflected = NOUN_ENDINGS.filter(ending => head.endsWith(ending)).flatMap(ending =>
      (byHead.get(head.slice(0, -ending.length)) ?? []).filter(
        entry =>
          entry.word.length === head.length - ending.length &&
          (ending === 's' || entry.isInflected),
      ),
    );
    return [
      ...whole.flatMap(entry => readEntry(entry, text, { start, end: start + head.length })),
      ...inflected.map(({ word, lists }) => ({ word, lists, start, end: start + head.length })),
    ];
  }
}

function mergeLists(lists: ListedWords[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const [list, words] of lists) {
    for (const written of words) {
      const word = written.toLowerCase();
      const entry = entries.get(word) ?? { word, lists: [], isInflected: false };
      entry.lists.push(list);
      entry.isInflected ||= /^\p{Lu}\p{Ll}{3,}$/u.test(written);
      entries.set(word, entry);
    }
  }
  return [...entries.values()];
}

function groupByHead(entries: Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const head = FIRST_HEAD.exec(entry.word)?.[0];
    if (head === undefined) continue;
    const group = groups.get(head);
    if (group) group.push(entry);
    else groups.set(head, [entry]);
  }
  return groups;
}

function readEntry(entry: Entry, text: string, head: Span): FoundWord[] {
  const { word, lists } = entry;
  if (word.length === head.end - head.start) return [{ word, lists, ...head }];
  entry.pattern ??= new RegExp(`${literal(word)}${WORD_END}`, 'iy');
  entry.pattern.lastIndex = head.start;
  const [written] = entry.pattern.exec(text) ?? [];
  return written === undefined
    ? []
    : [{ word, lists, start: head.start, end: head.start + written.length }];
}

/** Words of other scripts, and those that begin with a sign. */
function createHeadlessFinder(entries: Entry[]): EvidenceReader {
  if (entries.length === 0) return () => [];
  const pattern = new RegExp(
    `${WORD_START}(${alternatives(entries.map(({ word }) => word))})${WORD_END}`,
    'gi',
  );
  const byWord = new Map(entries.map(({ word, lists }) => [word, lists]));
  return text =>
    [...text.matchAll(pattern)].map(({ 0: written, 1: matched = '', index }) => {
      const word = matched.toLowerCase();
      return { word, lists: byWord.get(word) ?? [], start: index, end: index + written.length };
    });
}

/** In one list a word within a longer one says nothing more: "center" in "data center". */
function withoutInner(found: FoundWord[]): FoundWord[] {
  const reached = new Map<string, Span>();
  const isNew = (span: Span, list: string) => {
    const last = reached.get(list);
    const isOuter = last === undefined || span.end > last.end;
    if (isOuter) reached.set(list, span);
    return isOuter || (span.start === last.start && span.end === last.end);
  };
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(each => ({ ...each, lists: each.lists.filter(list => isNew(each, list)) }))
    .filter(({ lists }) => lists.length > 0);
}

/** How many texts are remembered: that of a flow, what stands around it, and what the page says of itself. */
const REMEMBERED = 4;

function remember(read: EvidenceReader): EvidenceReader {
  const last = new Map<string, FoundWord[]>();
  return text => {
    const found = last.get(text) ?? read(text);
    last.delete(text);
    last.set(text, found);
    const [oldest] = last.keys();
    if (last.size > REMEMBERED && oldest !== undefined) last.delete(oldest);
    return found;
  };
}

/** Finds the words of a list that stand right before or right behind a place of a text. */
export type NeighbourFinder = (text: string, place: Span) => string[];

/** How far a neighbour reaches, in UTF-16 units: the longest of them, with what is between. */
const REACH = 40;
/** White space, a hyphen, quotes, brackets or emphasis may stand between; no line, comma or full stop. */
const BETWEEN = '[ \\t\\u00a0"\'“”‘’`*_()\\[\\]:/-]{0,4}';

export function createNeighbourFinder(words: string[]): NeighbourFinder {
  if (words.length === 0) return () => [];
  const any = alternatives(words);
  const before = new RegExp(`${WORD_START}(${any})(?:['’]s|s['’])?${BETWEEN}$`, 'i');
  const behind = new RegExp(`^(?:['’]s)?${BETWEEN}(${any})${WORD_END}`, 'i');
  return (text, { start, end }) =>
    [
      before.exec(text.slice(Math.max(0, start - REACH), start))?.[1],
      behind.exec(text.slice(end, end + REACH))?.[1],
    ].filter(word => word !== undefined);
}

/** Longest first, so that "Nitro System" is not taken for "Nitro". */
function alternatives(words: string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
}

function literal(word: string): string {
  return escapePattern(word).replaceAll(' ', '\\s+');
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
