import { APOSTROPHE, escapePattern, HYPHEN } from './letters.ts';

/**
 * How a name is written in a page, from how it is written in a pack. In an alias `(a|b)` is a choice, `[a|b]` a choice
 * that may be left out with the space behind it; a space stands for any white space, a hyphen for any hyphen, an
 * apostrophe for either kind.
 */

/** The source of a regular expression (flag `i`) for an alias. */
export function aliasPattern(alias: string): string {
  return splitAlias(alias)
    .map(({ options, isOptional }) => {
      const any = options.map(literal).join('|');
      if (isOptional) return `(?:(?:${any})\\s+)?`;
      return options.length > 1 ? `(?:${any})` : any;
    })
    .join('');
}

/** Whether a text is an alias: its brackets match, no choice is empty, and something in it is not left out. */
export function isAlias(text: string): boolean {
  const certain = text.replace(/\[[^[\]()]+\] /g, '').replace(/\(([^[\]()]+)\)/g, '$1');
  const isWellFormed = !/[[\]()]/.test(certain) && !/[[(|]\||\|[\])]/.test(text);
  return isWellFormed && certain.trim() !== '';
}

/** Some of the forms an alias stands for, in plain words: one for each choice, the other parts at their first. */
export function aliasWordings(alias: string): string[] {
  const parts = splitAlias(alias).filter(({ isOptional }) => !isOptional);
  return parts.flatMap(({ options }, at) =>
    options.map(option =>
      parts.map((part, i) => (i === at ? option : (part.options[0] ?? ''))).join(''),
    ),
  );
}

/** What the forms of an alias begin with: the choices of its first part, and of the next where that may be left out. */
export function aliasBeginnings(alias: string): string[] {
  const parts = splitAlias(alias);
  const certain = parts.findIndex(({ isOptional }) => !isOptional);
  return parts.slice(0, certain + 1).flatMap(({ options }) => options);
}

interface AliasPart {
  options: string[];
  isOptional: boolean;
}

function splitAlias(alias: string): AliasPart[] {
  return [...alias.matchAll(/\[([^\]]*)\] |\(([^)]*)\)|([^[(]+)/g)].map(
    ([, optional, choice, plain = '']) => ({
      options: (optional ?? choice ?? plain).split('|'),
      isOptional: optional !== undefined,
    }),
  );
}

function literal(text: string): string {
  return escapePattern(text).replace(/[ '-]/g, char => WRITTEN.get(char) ?? char);
}

const WRITTEN = new Map([
  [' ', '\\s+'],
  ["'", APOSTROPHE],
  ['-', HYPHEN],
]);

/**
 * Words of which one must stand in a text that has the name, as patterns: the part of the alias whose shortest option
 * is longest.
 */
export function tellingPieces(alias: string): string[] {
  const parts = splitAlias(alias).filter(({ isOptional }) => !isOptional);
  const shortest = ({ options }: AliasPart) => Math.min(...options.map(({ length }) => length));
  const best = parts.reduce((a, b) => (shortest(b) > shortest(a) ? b : a));
  return best.options.map(literal);
}

/** Long names are inflected in many languages: Gravitony, Trainiumem. A short name with an ending may be another word. */
const INFLECTED_FROM = 7;

export function isInflected(alias: string): boolean {
  return alias.length >= INFLECTED_FROM && !alias.includes(' ');
}
