import { expect, test } from 'vitest';
import { explainJsonError } from './json-error-place.ts';

function explain(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch (error) {
    return explainJsonError(text, error as SyntaxError);
  }
}

test.each([
  ['', 'line 1, column 1: Unexpected end of JSON input'],
  ['{\n  "a": ,\n  "b": 2\n}', "line 2, column 8: Unexpected token ','"],
  ['{\n  "a": 1,\n}', 'line 3, column 1: Expected double-quoted property name'],
])('says of %j, refused by V8: %s', (text, expected) => {
  expect(explain(text)).toBe(expected);
});

// These tests run on V8 alone; the messages are those of Firefox 153.
test.each([
  [
    'JSON.parse: unexpected character at line 3 column 2 of the JSON data',
    'line 3, column 2: unexpected character',
  ],
  [
    "JSON.parse: expected ',' or '}' after property value in object at line 2 column 9 of the JSON data",
    "line 2, column 9: expected ',' or '}' after property value in object",
  ],
])('reads the message of Firefox %j', (message, expected) => {
  expect(explainJsonError('', new SyntaxError(message))).toBe(expected);
});
