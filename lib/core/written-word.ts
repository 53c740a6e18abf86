import { LETTER } from './letters.ts';

/**
 * Where a word ends that stands at a place of a text: whatever the letter case, a space being white space of every kind. As a sticky
 * regular expression (flag `i`) would have it, but for the time that making one for each word takes. Of the word, the first `known`
 * characters are known to stand there, without a space among them, in UTF-16 units.
 */
export function endOfWord(
  word: string,
  text: string,
  place: number,
  known = 0,
): number | undefined {
  let end = place + known;
  for (let i = known; i < word.length; i += 1) {
    const next = word[i] === ' ' ? endOfSpace(text, end) : end + 1;
    if (next === end || (word[i] !== ' ' && !isSame(word.charCodeAt(i), text.charCodeAt(end))))
      return undefined;
    end = next;
  }
  return end;
}

function endOfSpace(text: string, place: number): number {
  if (text[place] === ' ' && isLetter(text.charCodeAt(place + 1) | 32)) return place + 1;
  SPACE.lastIndex = place;
  return SPACE.test(text) ? SPACE.lastIndex : place;
}

const SPACE = /\s+/y;

/** Whether two UTF-16 units are one letter, whatever their case. */
function isSame(a: number, b: number): boolean {
  if (a === b) return true;
  if (a < 128 || b < 128) return (a ^ b) === 32 && isLetter(a | 32);
  return foldCase(String.fromCharCode(a)) === foldCase(String.fromCharCode(b));
}

const isLetter = (lower: number) => lower >= 97 && lower <= 122;

/** What a UTF-16 unit has in common with its other cases. */
export function foldCase(unit: string): string {
  const upper = unit.toUpperCase();
  // A letter that becomes two or a plain one has no capital of its own.
  return upper.length > 1 || (upper < '\u0080' && unit >= '\u0080') ? unit : upper;
}

const ENDING = new RegExp(`(?:['’]?s|s['’])?(?![${LETTER}\\d])`, 'iy');

/** Where it ends with its plural or genitive; undefined if the word goes on. In Latin script a word ends where letters do. */
export function endOfEnding(text: string, end: number): number | undefined {
  ENDING.lastIndex = end;
  return ENDING.test(text) ? ENDING.lastIndex : undefined;
}
