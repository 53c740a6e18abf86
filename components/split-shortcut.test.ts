import { expect, test } from 'vitest';
import { splitShortcut } from './split-shortcut.ts';

test.each([
  ['Alt+Shift+M', ['Alt', 'Shift', 'M'], 'as most browsers write it'],
  ['⌥⇧M', ['⌥', '⇧', 'M'], 'as Chrome on a Mac does'],
  ['MacCtrl+Shift+Up', ['MacCtrl', 'Shift', 'Up'], 'as Firefox on a Mac does'],
  ['Ctrl++', ['Ctrl', '+'], 'the plus itself'],
  ['F9', ['F9'], 'one key'],
])('splits %j into %j, %s', (shortcut, keys) => {
  expect(splitShortcut(shortcut)).toEqual(keys);
});
