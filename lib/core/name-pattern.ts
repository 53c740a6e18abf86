import { isInflected } from './alias-pattern.ts';
import { HYPHEN, LETTER } from './letters.ts';
import { bounded } from './name-bounds.ts';
import { barePattern, isInstance, isMisspelling, type NameForm, nameIn } from './name-forms.ts';

/** What makes a number behind a name something else: a quantity, a time, a rate, a decimal, a compound. */
const NOT_A_GENERATION = `[\\d%${LETTER}]|[.,:]\\d|-(?!based|powered)[${LETTER}]|\\s?(?:%|percent|pct|million|billion)|\\s(?:[a-z]+\\s)?(?:years?|months?|weeks?|days?|hours?|times)\\b`;
/** A letter may follow a generation: Graviton3E, Trn1n, or a plural s. */
const VARIANT = `(?:[ens](?![${LETTER}\\d]))?`;
/** Digits right behind a name, or one behind a space or hyphen when no other number is meant. */
const GENERATION = `\\d{1,2}${VARIANT}(?![\\d.,]*\\d|[${LETTER}])|(?:[ \\u00a0\\u202f]|${HYPHEN})\\d${VARIANT}(?!${NOT_A_GENERATION})`;

/** Endings of nouns in the languages that inflect foreign names. */
export const NOUN_ENDINGS = [
  's',
  'y',
  'a',
  'u',
  'em',
  'om',
  'ie',
  'ów',
  'ami',
  'ach',
  'en',
  'es',
  'e',
  'i',
  'ın',
];
const ENDING = `(?:${NOUN_ENDINGS.join('|')})`;

/** The source of a regular expression (flag `i`) for a name, with its ending or, where the topic has generations, its number: Trainiumem, Trn1s, Graviton4. */
export function namePattern(form: NameForm): string {
  return bounded(barePattern(form) + behindPattern(form), nameIn(form));
}

function behindPattern(form: NameForm): string {
  const name = nameIn(form);
  if (isInstance(form)) return '';
  if (isMisspelling(form)) return '(?:s|[ -]?\\d)?';
  if (/\d$/.test(name)) return `(?:s(?![${LETTER}\\d]))?`;
  if (!/[a-z)]$/i.test(name)) return '';
  const ending = isInflected(name) ? ENDING : 's';
  const generation = form.startsWith('+') ? `|${GENERATION}` : '';
  return `(?:${ending}(?![${LETTER}\\d])${generation})?`;
}
