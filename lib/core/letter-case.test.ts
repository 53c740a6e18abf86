import { expect, test } from 'vitest';
import { lettersIn, lettersOf } from './letter-case.ts';

test.each([
  ['They moved to Widget last year.', 'capital', 'within a sentence'],
  ['They moved to “Widget” last year.', 'capital', 'behind a quotation mark'],
  ['They moved to widget last year.', 'small', 'a common noun'],
  ['Widget is new.', undefined, 'at the beginning'],
  ['It ended. Widget is new.', undefined, 'at the beginning of the next sentence'],
  ['The New Widget', undefined, 'in a title'],
  ['They moved to WIDGET.', undefined, 'in capitals'],
])('The letters of the name in %j tell: %j (%s)', (text, expected, _why) => {
  const start = text.search(/widget/i);
  expect(lettersOf(text, { start, end: start + 6 })).toBe(expected);
});

test.each([
  ['Graviton4E', 'Graviton'],
  ['Trainium-2', 'Trainium'],
  ['t4g.small', 't'],
  ['独自チップ', '独自チップ'],
])('The letters in %j are %j', (name, letters) => {
  expect(lettersIn(name)).toBe(letters);
});
