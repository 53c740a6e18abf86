import { glancePattern } from './glance.ts';
import { isPartOfIdentifier } from './identifiers.ts';
import { INVISIBLE_MARK } from './invisible-marks.ts';
import type { NamePatterns } from './may-name.ts';
import { listNames, type Name } from './names.ts';
import type { Lexicon, Span } from './pack.ts';

/** A name where it is written, whatever it means there. */
export interface WrittenName {
  place: Span;
  text: string;
  name: Name;
}

export interface NameFinder {
  /** One look at a text: whether it could hold a name at all. No false negatives, with invisible marks or without. */
  glance(text: string): boolean;
  /** What a script without the lexicon looks for, see `createNameLook`. */
  patterns: NamePatterns;
  /** The names in a text without invisible marks, in order, not overlapping. */
  find(text: string): WrittenName[];
}

/** Compiles the names of a lexicon to one pattern. */
export function createNameFinder(lexicon: Lexicon): NameFinder {
  const names = listNames(lexicon);
  const any = new RegExp(names.map(({ pattern }, i) => `(?<n${i}>${pattern})`).join('|'), 'gi');
  const pieces = glancePattern(names.flatMap(name => name.pieces));
  const patterns = { glance: pieces, name: names.map(({ pattern }) => pattern).join('|') };
  const hint = new RegExp(`${pieces}|${INVISIBLE_MARK}`, 'i');
  return {
    patterns,
    glance: text => hint.test(text),
    find: text =>
      [...text.matchAll(any)]
        .map(match => readMatch(match, names))
        .filter(
          ({ place, name }) => isInstance(text, place, name) || !isPartOfIdentifier(text, place),
        ),
  };
}

function readMatch({ 0: text, index, groups = {} }: RegExpExecArray, names: Name[]): WrittenName {
  const group = Object.keys(groups).find(key => groups[key] !== undefined) ?? 'n0';
  const name = names[Number(group.slice(1))] as Name;
  return { place: { start: index, end: index + text.length }, text, name };
}

/** An instance type is written in code and addresses too, and means itself there. */
function isInstance(text: string, { start, end }: Span, { isCode }: Name): boolean {
  return isCode && /^\w+\.\w/.test(text.slice(start, end));
}
