import { LETTER } from './letters.ts';

/** The name with one letter wrong, missing, too many, or two swapped; never the name itself. */
export function misspellingPattern(name: string): string {
  const letters = [...name];
  const at = (i: number, middle: string, skip: number) =>
    `${letters.slice(0, i).join('')}${middle}${letters.slice(i + skip).join('')}`;
  const one = letters.map((_, i) => (i === 0 ? '' : at(i, `[${LETTER}]{0,2}`, 1))).filter(Boolean);
  const swapped = letters.flatMap((letter, i) =>
    i > 0 && letters[i + 1] ? [at(i, `${letters[i + 1]}${letter}`, 2)] : [],
  );
  return `(?!${name})(?:${[...one, ...swapped].join('|')})`;
}

/** Patterns of which one stands in every misspelling: one half is intact, or the middle two letters are swapped. */
export function tellingHalves(name: string): string[] {
  const middle = name.length >> 1;
  const swapped = `${name.slice(0, middle - 1)}${name[middle]}${name[middle - 1]}${name.slice(middle + 1)}`;
  return [name.slice(0, middle), name.slice(middle), swapped];
}
