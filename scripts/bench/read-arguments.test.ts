import { expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';

test('Files are named as they are, and the storm lasts a minute unless told', () => {
  expect(readArguments(['a.html', '../b.html'])).toEqual({
    files: ['a.html', '../b.html'],
    stormSeconds: 60,
  });
  expect(readArguments(['--storm', '2.5'])).toEqual({ files: [], stormSeconds: 2.5 });
});

test.each([
  [['--storm', 'long'], '--storm takes seconds, not long'],
  [['--storm', '0'], '--storm takes seconds, not 0'],
  [['--strom', '1'], '--strom'],
])('%j is refused: %s', (args, reason) => {
  expect(() => readArguments(args)).toThrow(reason);
});
