import { describe, expect, test } from 'vitest';
import { markdownHeadings, splitParagraphs } from './plain-text.ts';

describe('The paragraphs of a text', () => {
  test.each([
    ['One.\nStill one.\n\nTwo.', ['One.\nStill one.', 'Two.'], 'parted by a blank line'],
    ['One.\r\n\r\nTwo.\r\n', ['One.\r', 'Two.\r\n'], 'with any line ends'],
    ['One.\n \t\n\n\nTwo.', ['One.', 'Two.'], 'by several, and white space in them'],
    ['\n\nOne.\n\n', ['One.'], 'none that is empty'],
    ['', [], 'nothing'],
    [' \n', [], 'white space alone'],
  ])('of %j are %j (%s)', (text, expected) => {
    expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

test('The headings of a Markdown text are those of the first three ranks', () => {
  const text = '# One\n\nText with # sign\r\n## Two #\n#### Four\n### Three\n#tag';
  expect(markdownHeadings(text)).toEqual(['One', 'Two #', 'Three']);
});
