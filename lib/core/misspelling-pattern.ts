import { LETTER } from './letters.ts';

/** The name with one letter wrong, missing, too many, or two swapped; never the name itself. */
export function misspellingPattern(name: string): string {
  const at = (i: number, middle: string, skip: number) =>
    name.slice(0, i) + middle + name.slice(i + skip);
  const places = [...name.slice(1)].map((_, i) => i + 1);
  const one = places.map(i => at(i, `[${LETTER}]{0,2}`, 1));
  const swapped = places.slice(0, -1).map(i => at(i, `${name[i + 1]}${name[i]}`, 2));
  return `(?!${name})(?:${[...one, ...swapped].join('|')})`;
}

/** Patterns of which one stands in every misspelling: one half is intact, or the middle two letters are swapped. */
export function tellingHalves(name: string): string[] {
  const middle = name.length >> 1;
  const swapped = `${name.slice(0, middle - 1)}${name[middle]}${name[middle - 1]}${name.slice(middle + 1)}`;
  return [name.slice(0, middle), name.slice(middle), swapped];
}
