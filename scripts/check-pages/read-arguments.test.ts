import { expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';

test('Files are named as they are; both browsers, with the pages’ scripts, unless told', () => {
  expect(readArguments(['a.html', '../b.html'])).toEqual({
    files: ['a.html', '../b.html'],
    browsers: ['chromium', 'firefox'],
    withScripts: true,
    withMentions: false,
  });
  const options = ['--browser', 'firefox', '--no-scripts', '--with-mentions', '--extension', 'x'];
  expect(readArguments([...options, 'a.html'])).toEqual({
    files: ['a.html'],
    browsers: ['firefox'],
    withScripts: false,
    withMentions: true,
    extension: 'x',
  });
});

test.each([
  [[], 'no file given; usage: npm run check:pages -- '],
  [['--browser', 'safari', 'a.html'], 'no browser safari; usage: '],
  [['--brwoser', 'firefox'], '--brwoser'],
])('%j is refused: %s', (args, reason) => {
  expect(() => readArguments(args)).toThrow(reason);
});
