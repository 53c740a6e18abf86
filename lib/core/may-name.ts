import { withoutInvisibleMarks } from './invisible-marks.ts';
import { keep } from './keep.ts';
import { unbounded } from './name-bounds.ts';
import { type NameForm, roughPattern } from './name-forms.ts';
import { findStarts, keysAt, type NameStarts } from './name-starts.ts';
import { once } from './once.ts';

/** What to look for, in texts without invisible marks. */
export interface SoughtNames {
  /** The source of a regular expression (flag `i`) for pieces of names: quick, and found in everyday words too ("training"). */
  glance: string;
  /** Whole names, the best first. */
  forms: NameForm[];
}

/** Looks for names, whatever they mean; each look is more exact, and slower, than the one before it. */
export interface NameLook {
  /** Where pieces of names stand, overlapping ones too, as UTF-16 offsets; blocks may follow on each other with nothing in between. */
  glance(text: string): number[];
  /** Whether a name may stand in such a text. */
  mayName(text: string): boolean;
  /** Whether a name is written in the text of one flow. */
  isNamed(text: string): boolean;
}

export function createNameLook({ glance, forms }: SoughtNames): NameLook {
  const piece = new RegExp(glance, 'gi');
  const tests = once(() => {
    const starts = findStarts(forms);
    return {
      loose: createTest(forms, starts, unbounded),
      exact: createTest(forms, starts, pattern => pattern),
    };
  });
  return {
    glance(text) {
      const places: number[] = [];
      piece.lastIndex = 0;
      for (let hit = piece.exec(text); hit; hit = piece.exec(text)) {
        places.push(hit.index);
        piece.lastIndex = hit.index + 1;
      }
      return places;
    },
    mayName: text => tests().loose(text),
    isNamed: text => tests().exact(withoutInvisibleMarks(text)),
  };
}

/** A browser takes 15 ms to compile all names; so it compiles those that may begin where words of a text do. */
function createTest(
  forms: NameForm[],
  { pattern, groups }: NameStarts,
  bound: (pattern: string) => string,
) {
  const places = new RegExp(bound(pattern), 'gi');
  const namesIn = keep((key: string) => {
    const some = (groups.get(key) ?? []).map(number => forms[number] as NameForm);
    return new RegExp(some.map(form => bound(roughPattern(form))).join('|'), 'iy');
  });
  return (text: string): boolean => {
    for (const { index } of text.matchAll(places)) {
      for (const key of keysAt(text, index)) {
        if (!groups.has(key)) continue;
        const names = namesIn(key);
        names.lastIndex = index;
        if (names.test(text)) return true;
      }
    }
    return false;
  };
}
