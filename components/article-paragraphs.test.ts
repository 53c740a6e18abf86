import { describe, expect, it } from 'vitest';
import { articleParagraphs } from './article-paragraphs.ts';

const paragraphs = (text: string, furniture: string[] = []) =>
  articleParagraphs({
    text,
    furniture: furniture.map(piece => {
      const start = text.indexOf(piece);
      return { start, end: start + piece.length };
    }),
  }).map(({ start, end }) => text.slice(start, end));

describe('articleParagraphs', () => {
  it.each([
    ['One .\nTwo .', [], ['One .', 'Two .'], 'a line is a paragraph'],
    ['One\n.\nTwo', [], ['One\n.', 'Two'], 'a line of a full stop belongs to the line before'],
    ['One\n. Also one.\nTwo', [], ['One\n. Also one.', 'Two'], 'so does one that opens with it'],
    ['One\n\n \nTwo\n', [], ['One', 'Two'], 'blank lines are none'],
    ['One\nComments\n0 comments\n', ['Comments\n0 comments'], ['One'], 'furniture is left out'],
    ['One 0 comments two', ['0 comments'], ['One ', ' two'], 'also from the middle of a line'],
    ['', [], [], 'an empty text has none'],
  ])('finds in %j without %j: %j (%s)', (text, furniture, expected) => {
    expect(paragraphs(text, furniture)).toEqual(expected);
  });
});
