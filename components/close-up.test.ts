import { expect, it } from 'vitest';
import { closeUp } from './close-up.ts';

it.each([
  [' .', '.', 'a blank before the full stop'],
  ['\n.', '.', 'a line break before it'],
  [' and other words .', ' and other words.', 'words between'],
  [' saves .5 points', ' saves .5 points', 'a decimal keeps its blank'],
  ['', '', 'nothing'],
])('closes up %j to %j (%s)', (text, expected) => {
  expect(closeUp(text)).toBe(expected);
});
