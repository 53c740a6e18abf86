import { aliasBeginnings, aliasPattern } from './alias-pattern.ts';
import { BEFORE } from './name-bounds.ts';
import { isMisspelling, type NameForm, nameIn } from './name-forms.ts';

/** Where a text may have a name, and which ones: the first letters tell. */
export interface NameStarts {
  /** The source of a regular expression (flag `i`) for the places. It has no width, and looks `START_REACH` to either side. */
  pattern: string;
  /** The numbers of the forms, in order, by the keys that `keysAt` tells of a place. */
  groups: Map<string, number[]>;
}

/** A misspelling is looked up by its first letter, which is right, where so many characters follow. */
const AHEAD = 6;
/** In UTF-16 units. */
export const START_REACH = 1 + AHEAD;
const LONG_WORD = new RegExp(`^\\S{${START_REACH}}`);

export function findStarts(forms: NameForm[]): NameStarts {
  const groups = new Map<string, number[]>();
  const words = new Set<string>();
  const signs = new Set<string>();
  for (const [number, form] of forms.entries()) {
    for (const beginning of aliasBeginnings(nameIn(form))) {
      const key = keyOf(form, beginning);
      groups.set(key, [...new Set(groups.get(key)).add(number)]);
      if (key === '') signs.add(aliasPattern(beginning.charAt(0)));
      else words.add(key.startsWith('~') ? `${key.slice(1)}\\S{${AHEAD}}` : key);
    }
  }
  const pattern = `(?=${[`${BEFORE}(?:${[...words].join('|')})`, ...signs].join('|')})`;
  return { pattern, groups };
}

/** The first letters, three or fewer; none where the name begins with a sign or in another script. */
function keyOf(form: NameForm, beginning: string): string {
  const letters = /^[a-z\d]{0,3}/i.exec(beginning)?.[0].toLowerCase() ?? '';
  return letters && isMisspelling(form) ? `~${letters.charAt(0)}` : letters;
}

/** The keys that the forms of a name at this place may have. */
export function keysAt(text: string, place: number): string[] {
  const word = text.slice(place, place + START_REACH).toLowerCase();
  const keys = [word.slice(0, 3), word.slice(0, 2), word.slice(0, 1), ''];
  return LONG_WORD.test(word) ? [...keys, `~${word.charAt(0)}`] : keys;
}
