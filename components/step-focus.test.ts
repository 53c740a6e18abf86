import { expect, test } from 'vitest';
import { stepIn } from './step-focus.ts';

test.each<[number, string, number | undefined, string]>([
  [0, 'ArrowDown', 1, 'from the field into the list'],
  [1, 'ArrowUp', 0, 'and back'],
  [2, 'ArrowDown', 3, 'on to the next'],
  [3, 'ArrowDown', undefined, 'not past the last'],
  [0, 'ArrowUp', undefined, 'not before the field'],
  [3, 'Home', 1, 'to the first of the list'],
  [1, 'End', 3, 'to its last'],
  [0, 'Home', undefined, 'in the field it is for the text'],
  [0, 'End', undefined, 'as is this'],
  [1, 'a', undefined, 'a letter goes nowhere'],
  [-1, 'ArrowDown', undefined, 'the focus is elsewhere'],
])('of a field and three links, from %d the key %s leads to %s: %s', (at, key, to) => {
  expect(stepIn(4, at, key)).toBe(to);
});
