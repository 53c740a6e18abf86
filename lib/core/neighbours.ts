import { LETTER } from './letters.ts';
import type { Span } from './pack.ts';
import { indexStarts, type WordStarts } from './word-starts.ts';
import { endOfEnding, endOfWord } from './written-word.ts';

/** Finds the words of a list that stand right before or right behind a place of a text. */
export type NeighbourFinder = (text: string, place: Span) => string[];

/** How far a neighbour reaches, in UTF-16 units: the longest of them, with what is between. */
const REACH = 40;
/** White space, a hyphen, quotes, brackets or emphasis may stand between; no line, comma or full stop. */
const BETWEEN = '[ \\t\\u00a0"\'“”‘’`*_()\\[\\]:/-]{0,4}';

export function createNeighbourFinder(words: string[]): NeighbourFinder {
  if (words.length === 0) return () => [];
  const wordsAt = indexStarts(words.map(word => ({ word })));
  return (text, { start, end }) =>
    [
      findBefore(text.slice(Math.max(0, start - REACH), start), wordsAt),
      findBehind(text.slice(end, end + REACH), wordsAt),
    ].filter(word => word !== undefined);
}

type Words = WordStarts<{ word: string }>;

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

function findBehind(behind: string, wordsAt: Words): string | undefined {
  for (const place of placesBehind(behind)) {
    for (const { word } of wordsAt(behind, place)) {
      const end = endOfWord(word, behind, place);
      if (end !== undefined && endOfEnding(behind, end) !== undefined)
        return behind.slice(place, end);
    }
  }
  return undefined;
}

const FROM_THE_NAME = new RegExp(`^${BETWEEN}`);

/** Where a word may begin behind the name and its genitive, the farthest first. */
function placesBehind(behind: string): number[] {
  const genitive = /^['’]s/i.exec(behind)?.[0].length ?? 0;
  return [...new Set([genitive, 0])].flatMap(from => {
    const most = FROM_THE_NAME.exec(behind.slice(from))?.[0].length ?? 0;
    return Array.from({ length: most + 1 }, (_, less) => from + most - less);
  });
}
