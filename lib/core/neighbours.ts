import { LETTER } from './letters.ts';
import type { Span } from './pack.ts';
import { indexStarts, type WordStarts } from './word-starts.ts';
import { endOfEnding, endOfWord, foldCase } from './written-word.ts';

/** Finds the words of a list that stand right before or right behind a place of a text. */
export type NeighbourFinder = (text: string, place: Span) => string[];

/** How far a neighbour reaches, in UTF-16 units: the longest of them, with what is between. */
const REACH = 40;
/** White space, a hyphen, quotes, brackets or emphasis may stand between; no line, comma or full stop. */
const BETWEEN_SIGN = '[ \\t\\u00a0"\'“”‘’`*_()\\[\\]:/-]';
const MOST_BETWEEN = 4;
const BETWEEN = `${BETWEEN_SIGN}{0,${MOST_BETWEEN}}`;

export function createNeighbourFinder(words: string[]): NeighbourFinder {
  if (words.length === 0) return () => [];
  const wordsAt = indexStarts(words.map(word => ({ word })));
  const endings = new Set(words.map(word => endingAt(word, word.length)));
  return (text, { start, end }) =>
    [
      mayEndBefore(text, start, endings)
        ? findBefore(text.slice(Math.max(0, start - REACH), start), wordsAt)
        : undefined,
      findBehind(text.slice(end, end + REACH), wordsAt),
    ].filter(word => word !== undefined);
}

type Words = WordStarts<{ word: string }>;

const IS_BETWEEN = new RegExp(BETWEEN_SIGN);
const GENITIVE_LENGTH = 2;

/** Whether the last letters of a word stand where it would have to end: one look that spares most names the search. */
function mayEndBefore(text: string, place: number, endings: Set<string>): boolean {
  const isEnding = (end: number) =>
    endings.has(endingAt(text, end)) || endings.has(foldCase(text.charAt(end - 1)));
  for (let end = place; end >= place - MOST_BETWEEN; end -= 1) {
    if (isEnding(end)) return true;
    if (isGenitive(text, end) && isEnding(end - GENITIVE_LENGTH)) return true;
    if (!IS_BETWEEN.test(text.charAt(end - 1))) return false;
  }
  return false;
}

/** The last two characters before a place, or the only one, in any case and with any white space. */
function endingAt(text: string, end: number): string {
  const first = text.charAt(end - 2);
  return (/\s/.test(first) ? ' ' : foldCase(first)) + foldCase(text.charAt(end - 1));
}

/** Whether 's or s' ends at a place. */
function isGenitive(text: string, end: number): boolean {
  return /^(?:['’]s|s['’])$/i.test(text.slice(end - GENITIVE_LENGTH, end));
}

const WORD_STARTS = new RegExp(`(?<![${LETTER}\\d])(?=\\S)`, 'gi');
const TO_THE_NAME = new RegExp(`(?:['’]s|s['’])?${BETWEEN}$`, 'iy');

function findBefore(before: string, wordsAt: Words): string | undefined {
  for (const { index } of before.matchAll(WORD_STARTS)) {
    for (const { word } of wordsAt(before, index)) {
      const end = endOfWord(word, before, index);
      if (end === undefined) continue;
      TO_THE_NAME.lastIndex = end;
      if (TO_THE_NAME.test(before)) return before.slice(index, end);
    }
  }
  return undefined;
}

/** The farthest first, behind the name's genitive before the name itself. */
function findBehind(behind: string, wordsAt: Words): string | undefined {
  const genitive = GENITIVE.test(behind) ? GENITIVE_LENGTH : 0;
  return (
    findFrom(behind, genitive, wordsAt) ?? (genitive ? findFrom(behind, 0, wordsAt) : undefined)
  );
}

const GENITIVE = /^['’]s/i;

function findFrom(behind: string, from: number, wordsAt: Words): string | undefined {
  let farthest = from;
  while (farthest < from + MOST_BETWEEN && IS_BETWEEN.test(behind.charAt(farthest))) farthest += 1;
  for (let place = farthest; place >= from; place -= 1) {
    for (const { word } of wordsAt(behind, place)) {
      const end = endOfWord(word, behind, place);
      if (end !== undefined && endOfEnding(behind, end) !== undefined)
        return behind.slice(place, end);
    }
  }
  return undefined;
}
