import { glancePattern } from './glance.ts';

/** A piece of a name where it stands. */
export interface Glimpse {
  /** In UTF-16 units. */
  start: number;
  piece: string;
}

/** So many characters of a piece are looked up before the pattern is tried. */
const BEGINNING = 4;
/** White space in a piece is of any length. */
const SPACES = [' ', '  ', '   '];
/** So many codes of characters there are. */
const CODES = 32;
/** Of their hash; 4 bits of each, and one that the next has too. */
const MOST_HASH = 0xffff;

/**
 * Finds all pieces in a text, overlapping ones too. Walks the text once with a hash of its last few characters, and tries the
 * pattern only where a piece may have begun: in half the time of a regular expression for all of them.
 * @param patterns least pieces (flag `i`), of letters and signs as `aliasPattern` writes them
 */
export function createPieceFinder(patterns: string[]): (text: string) => Glimpse[] {
  const any = new RegExp(glancePattern(patterns), 'iy');
  const beginnings = new Uint8Array(MOST_HASH + 1);
  /** Whatever follows a short one. */
  const add = (hash: number, missing: number) => {
    if (missing <= 0) beginnings[hash] = 1;
    else for (let code = 0; code < CODES; code += 1) add(addTo(hash, CODES + code), missing - 1);
  };
  for (const pattern of patterns)
    for (const space of SPACES) {
      const sample = pattern
        .replaceAll('\\s+', space)
        .replace(/\[(.).*?\]/g, '$1')
        .replaceAll('\\', '')
        .slice(0, BEGINNING);
      const hash = [...sample].reduce((before, sign) => addTo(before, sign.charCodeAt(0)), 0);
      add(hash, BEGINNING - sample.length);
    }
  return text => {
    const found: Glimpse[] = [];
    let hash = 0;
    for (let at = 0; at < text.length + BEGINNING - 1; at += 1) {
      hash = addTo(hash, at < text.length ? text.charCodeAt(at) : 0);
      if (beginnings[hash] === 0 || at < BEGINNING - 1) continue;
      any.lastIndex = at + 1 - BEGINNING;
      const [piece] = any.exec(text) ?? [];
      if (piece !== undefined)
        found.push({ start: any.lastIndex - piece.length, piece: piece.toLowerCase() });
    }
    return found;
  };
}

/** Letters of either case are one, and so are white space, hyphens and apostrophes of all kinds. */
function addTo(hash: number, unit: number): number {
  const isWide = unit > 0xff && unit < AFTER_SIGNS;
  const code = unit < 14 ? 0 : isWide ? foldWide(unit) : unit & 31;
  return ((hash << 4) ^ code) & MOST_HASH;
}

/** Scripts without letter case stand behind these, as far as names are written in them. */
const AFTER_SIGNS = 0x2070;

/** Here letters of one case are not so far from the other as in Latin-1: all are one. */
function foldWide(unit: number): number {
  if (unit >> 2 === 0x804) return 13;
  return unit >> 1 === 0x100c ? 7 : 0;
}
