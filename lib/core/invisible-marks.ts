/** Soft hyphens, zero-width spaces and joiners, byte order marks: they may stand inside a written word. */
export const INVISIBLE_MARK = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';

const marks = new RegExp(INVISIBLE_MARK, 'g');

export interface PlainText {
  text: string;
  /** Where a character of `text`, by its UTF-16 offset, stands in the text as it was. */
  placeOf(offset: number): number;
}

const mark = new RegExp(INVISIBLE_MARK);

export function hasInvisibleMark(text: string): boolean {
  return mark.test(text);
}

/** A text without its invisible marks. */
export function withoutInvisibleMarks(text: string): string {
  return text.replace(marks, '');
}

/** So much text is gone through before a pause, in UTF-16 units. */
const STEP = 20_000;

const EACH = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];

/** The same step by step, for texts of any length. */
export function* removeInvisibleMarks(text: string): Generator<undefined, PlainText> {
  // Browsers look for one character many units at a time, and for a pattern unit by unit.
  if (!EACH.some(one => text.includes(one))) return { text, placeOf: offset => offset };
  const removed: number[] = [];
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += STEP) {
    const remove = (_mark: string, at: number) => {
      removed.push(from + at);
      return '';
    };
    parts.push(text.slice(from, from + STEP).replace(marks, remove));
    yield;
  }
  return { text: parts.join(''), placeOf: offset => offset + countBefore(removed, offset) };
}

/** How many of the removed characters stood before the one that now has this place. */
function countBefore(removed: number[], offset: number): number {
  let low = 0;
  let high = removed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((removed[middle] as number) - middle <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
