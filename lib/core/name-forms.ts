import { aliasPattern, isInflected } from './alias-pattern.ts';
import { instancePattern } from './instance-pattern.ts';
import { LETTER } from './letters.ts';
import { misspellingPattern } from './misspelling-pattern.ts';
import { bounded } from './name-bounds.ts';

/**
 * One way to write a name, in a line from which its pattern can be made: a sign, and behind it
 *
 *     =  an alias
 *     +  an alias that takes a generation
 *     ~  a word that is misspelt
 *     .  families of instance types, parted by |
 */
export type NameForm = string;

/** What the form is of, without its sign. */
export function nameIn(form: NameForm): string {
  return form.slice(1);
}

export function isMisspelling(form: NameForm): boolean {
  return form.startsWith('~');
}

export function isInstance(form: NameForm): boolean {
  return form.startsWith('.');
}

/** The source of a regular expression (flag `i`) for what is always written. */
export function barePattern(form: NameForm): string {
  if (isInstance(form)) return instancePattern(nameIn(form));
  return isMisspelling(form) ? misspellingPattern(nameIn(form)) : aliasPattern(nameIn(form));
}

/** One that tells whether the name is written; it finds all that `namePattern` does, and a little more. */
export function roughPattern(form: NameForm): string {
  const ending = isInflected(nameIn(form)) ? `[${LETTER}]{1,3}` : 's';
  return bounded(`${barePattern(form)}(?:\\d{1,2}[ens]?|${ending})?`, nameIn(form));
}
