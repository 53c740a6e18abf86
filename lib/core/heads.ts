/** Latin letters and digits in either case, by their UTF-16 units: those of `LETTER`, without a regular expression's time for each. */
const HEAD_UNITS = new Uint8Array(0x250);
for (const [from, to] of ['09', 'az', 'AZ', '\u00c0\u024f'])
  HEAD_UNITS.fill(1, from?.charCodeAt(0), (to?.charCodeAt(0) ?? 0) + 1);

export function isHeadUnit(unit: number): boolean {
  return HEAD_UNITS[unit] === 1;
}

/** Where the Latin letters and digits end that stand in a row from a place on; the place itself where there are none. */
export function endOfHead(text: string, place: number): number {
  let end = place;
  while (isHeadUnit(text.charCodeAt(end))) end += 1;
  return end;
}
