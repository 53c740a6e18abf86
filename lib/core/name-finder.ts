import { isPartOfIdentifier } from './identifiers.ts';
import { INVISIBLE_MARK } from './invisible-marks.ts';
import { glanceOf } from './may-name.ts';
import type { NameForm } from './name-forms.ts';
import { createNameScanner } from './name-scanner.ts';
import type { Span } from './pack.ts';
import type { NameMeaning, PreparedLexicon } from './prepare-lexicon.ts';

/** A name where it is written, whatever it means there. */
export interface WrittenName {
  place: Span;
  text: string;
  name: NameMeaning;
}

export interface NameFinder {
  /** One look at a text: whether it could hold a name at all. No false negatives, with invisible marks or without. */
  glance(text: string): boolean;
  /** The names in a text without invisible marks, in order, not overlapping; step by step. */
  find(text: string): Generator<undefined, WrittenName[]>;
}

/** Finds the names of the topics that a lexicon has. */
export function createNameFinder({ topics, names, meanings }: PreparedLexicon): NameFinder {
  const known = new Set(topics.map(({ id }) => id));
  const wanted = [...meanings.keys()].filter(i => known.has(meanings[i]?.topic ?? ''));
  const forms = wanted.map(i => names.forms[i] as NameForm);
  const scan = createNameScanner(forms);
  const hint = new RegExp(`${glanceOf(names)}|${INVISIBLE_MARK}`, 'i');
  return {
    glance: text => hint.test(text),
    *find(text) {
      const found: WrittenName[] = [];
      for (const scanned of scan(text)) {
        yield;
        if (!scanned) continue;
        const { start, end } = scanned;
        const name = meanings[wanted[scanned.form] as number] as NameMeaning;
        const written = { place: { start, end }, text: text.slice(start, end), name };
        if (isInstance(written) || !isPartOfIdentifier(text, written.place)) found.push(written);
      }
      return found;
    },
  };
}

/** An instance type is written in code and addresses too, and means itself there. */
function isInstance({ text, name }: WrittenName): boolean {
  return name.isCode && /^\w+\.\w/.test(text);
}
