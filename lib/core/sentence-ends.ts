import { type CharacterClass, characterClass, endOf } from './character-class.ts';

const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const CAPITAL = SMALL.toUpperCase();
const NUMBER_SIGN = '\\u0600-\\u0605\\u06dd\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}';
/** Georgian letters, whose case tells nothing, and an accent that has one. */
const CASELESS = '\\u0345\\u10d0-\\u10fa\\u10fd-\\u10ff\\u1c90-\\u1cba\\u1cbd-\\u1cbf';

const line = characterClass('\n\r', '[\\u0085\\u2028\\u2029]');
const space = characterClass('\t\v\f ', '(?![\\u0085\\u2028\\u2029])\\p{White_Space}');
const stop = characterClass('.', '[\\u2024\\ufe52\\uff0e]');
const terminator = characterClass('.!?', '[\\u2024\\ufe52\\uff0e\\p{Sentence_Terminal}]');
const closing = characterClass(
  '()[]{}"\'',
  '[\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\u275b-\\u2760\\u2e00\\u2e01\\u2e06-\\u2e08\\u2e0b\\u{1f676}-\\u{1f678}]',
);
const continuing = characterClass(
  ',-:;',
  '[\\u037e\\u055d\\u060c\\u060d\\u07f8\\u1802\\u1808\\u2013\\u2014\\u3001\\ufe10\\ufe11\\ufe13\\ufe14\\ufe31\\ufe32\\ufe50\\ufe51\\ufe54\\ufe55\\ufe58\\ufe63\\uff0c\\uff0d\\uff1a\\uff1b\\uff64]',
);
const digit = characterClass('0123456789', `[\\p{Nd}\\u066b\\u066c\\u19da${NUMBER_SIGN}]`);
const capital = characterClass(CAPITAL, `(?![${CASELESS}])[\\p{Lt}\\p{Uppercase}]`);
const small = characterClass(SMALL, `(?![${CASELESS}])\\p{Lowercase}`);
const letter = characterClass(
  SMALL + CAPITAL,
  '(?![\\p{Grapheme_Extend}\\p{Mc}])[\\p{Alphabetic}\\p{Lt}\\p{Uppercase}\\p{Lowercase}\\u05f3]',
);
/** Accents and invisible marks, which belong to the character before. */
const attached = characterClass('', `(?![${NUMBER_SIGN}])[\\p{Grapheme_Extend}\\p{Mc}\\p{Cf}]`);

const SIGN = /[\n\r\u0085\u2028\u2029.\u2024\ufe52\uff0e\p{Sentence_Terminal}]/gu;

/**
 * Where sentences end, with the white space behind them: by the rules SB3 to SB11 of Unicode's annex 29, as `Intl.Segmenter` has it
 * for English. That takes a browser 10 ms and more to make, and longer for each text.
 */
export function* sentenceEnds(text: string): Generator<number> {
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(SIGN)) {
    const end = index < from ? undefined : endBehind(text, index, index + sign.length);
    if (end === undefined || end === text.length) continue;
    yield end;
    from = end;
  }
  if (text !== '') yield text.length;
}

/** Where the sentence ends with the sign at a place, if it does. */
function endBehind(text: string, place: number, behind: number): number | undefined {
  if (endOf(line, text, place) !== undefined) return endOfLine(text, place);
  const marked = endOfAttached(text, behind);
  const closed = endOfAll(closing, text, marked);
  const end = endOfAll(space, text, closed);
  const ofLine = endOfLine(text, end);
  if (ofLine !== undefined) return ofLine;
  if (isAt(continuing, text, end) || isAt(terminator, text, end)) return undefined;
  if (!isAt(stop, text, place)) return end;
  return isWithin(text, place, end, end === marked) ? undefined : end;
}

/** Whether a full stop is that of a number or an abbreviation: 3.5, U.S., etc. and so on. */
function isWithin(text: string, place: number, end: number, isTight: boolean): boolean {
  if (isTight && isAt(digit, text, end)) return true;
  if (isTight && isAt(capital, text, end) && isBehindLetter(text, place)) return true;
  let at = end;
  while (at < text.length && !STOPPERS.some(each => isAt(each, text, at))) at += sizeAt(text, at);
  return isAt(small, text, at);
}

const STOPPERS = [letter, line, terminator];

function isBehindLetter(text: string, place: number): boolean {
  let at = placeBefore(text, place);
  while (at >= 0 && isAt(attached, text, at)) at = placeBefore(text, at);
  return at >= 0 && (isAt(capital, text, at) || isAt(small, text, at));
}

function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function placeBefore(text: string, at: number): number {
  return at - (at > 1 ? sizeAt(text, at - 2) : 1);
}

function isAt(some: CharacterClass, text: string, at: number): boolean {
  return endOf(some, text, at) !== undefined;
}

function endOfLine(text: string, at: number): number | undefined {
  return text.startsWith('\r\n', at) ? at + 2 : endOf(line, text, at);
}

function endOfAttached(text: string, at: number): number {
  let end = at;
  for (let next = endOf(attached, text, end); next !== undefined; next = endOf(attached, text, end))
    end = next;
  return end;
}

/** The end of all characters of a class in a row, with what is attached to them. */
function endOfAll(some: CharacterClass, text: string, at: number): number {
  let end = at;
  for (let next = endOf(some, text, end); next !== undefined; next = endOf(some, text, end))
    end = endOfAttached(text, next);
  return end;
}
