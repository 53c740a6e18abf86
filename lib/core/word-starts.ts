import { foldCase } from './written-word.ts';

/** Tells the words that may stand at a place of a text, by their first two characters; the longest first. */
export type WordStarts<Entry> = (text: string, place: number) => Entry[];

export function indexStarts<Entry extends { word: string }>(entries: Entry[]): WordStarts<Entry> {
  const byStart = new Map<string, Entry[]>();
  for (const each of entries.toSorted((a, b) => b.word.length - a.word.length)) {
    const start = startAt(each.word, 0);
    const same = byStart.get(start);
    if (same) same.push(each);
    else byStart.set(start, [each]);
  }
  return (text, place) => {
    const start = startAt(text, place);
    const long = byStart.get(start);
    const short = start.length > 1 ? byStart.get(start.charAt(0)) : undefined;
    return long && short ? [...long, ...short] : (long ?? short ?? []);
  };
}

/** In any case and with any white space. */
function startAt(text: string, place: number): string {
  const second = text.charAt(place + 1);
  return foldCase(text.charAt(place)) + (/\s/.test(second) ? ' ' : foldCase(second));
}
