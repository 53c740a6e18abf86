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
export function withoutInvisibleMarks(text: string): PlainText {
  const removed = [...text.matchAll(marks)].map(({ index }) => index);
  if (removed.length === 0) return { text, placeOf: offset => offset };
  const placeOf = (offset: number) =>
    removed.reduce((place, mark) => (mark <= place ? place + 1 : place), offset);
  return { text: text.replace(marks, ''), placeOf };
}
