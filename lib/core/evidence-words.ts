import { escapePattern, LETTER } from './letters.ts';
import type { Span } from './pack.ts';

/** The distinct words of a list that a text has, in lower case; plural and genitive count as the word. */
export type WordFinder = (text: string) => string[];

/** Scripts without spaces let words touch; in Latin script a word ends where letters end. */
const WORD_START = `(?<![${LETTER}\\d])`;
const WORD_END = `(?:['’]?s|s['’])?(?![${LETTER}\\d])`;

function createWordFinder(words: string[]): WordFinder {
  if (words.length === 0) return () => [];
  const pattern = new RegExp(`${WORD_START}(${alternatives(words)})${WORD_END}`, 'gi');
  return text => {
    const found = new Set<string>();
    for (const [, word = ''] of text.matchAll(pattern)) found.add(word.toLowerCase());
    return [...found];
  };
}

/** One finder for each kind of evidence near a name. */
export type WordFinders = Record<'for' | 'hints' | 'against', WordFinder>;

export function createWordFinders(lists: Record<keyof WordFinders, string[]>): WordFinders {
  return {
    for: createWordFinder(lists.for),
    hints: createWordFinder(lists.hints),
    against: createWordFinder(lists.against),
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
    .map(word => escapePattern(word).replaceAll(' ', '\\s+'))
    .join('|');
}
