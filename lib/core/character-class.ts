/** Some characters: those of ASCII, and a pattern (flags `uy`) for the others, which a browser compiles only where there are any. */
export interface CharacterClass {
  ascii: string;
  others: RegExp;
}

/** @param others the source of the pattern */
export function characterClass(ascii: string, others: string): CharacterClass {
  return { ascii, others: new RegExp(others, 'uy') };
}

/** Where a character of the class ends; undefined where another one stands, or none. */
export function endOf({ ascii, others }: CharacterClass, text: string, at: number) {
  if (text.charCodeAt(at) < 128) return ascii.includes(text.charAt(at)) ? at + 1 : undefined;
  others.lastIndex = at;
  return others.test(text) ? others.lastIndex : undefined;
}
