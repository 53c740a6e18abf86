/** So much of each text is shown from where they part, in UTF-16 units. */
const SHOWN = 80;
/** And so much before it. */
const LEAD = 20;

/** Where two texts part, in words for a person: what was expected there and what was found. */
export function describeDifference(expected: string, found: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at += 1;
  const show = (text: string) => JSON.stringify(text.slice(Math.max(0, at - LEAD), at + SHOWN));
  return `${show(found)} in place of ${show(expected)} (${found.length} characters in place of ${expected.length})`;
}
