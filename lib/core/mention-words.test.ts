import { describe, expect, test } from 'vitest';
import { mentionWords } from './mention-words.ts';

const around = (text: string, word: string) => {
  const start = text.indexOf(word);
  return mentionWords(text, { start, end: start + word.length });
};

describe('mentionWords', () => {
  test.each([
    [
      'One. AWS runs Graviton now. Two.',
      'Graviton',
      ['AWS runs ', 'Graviton', ' now.', 5],
      'a sentence',
    ],
    ['Graviton', 'Graviton', ['', 'Graviton', '', 0], 'a word alone'],
    [
      'AWS  runs   Gravi\u00adton\tnow.',
      'Gravi\u00adton',
      ['AWS runs ', 'Graviton', ' now.', 0],
      'as it is read',
    ],
  ])('of %j around %j gives %j (%s)', (text, word, [before, named, after, start]) => {
    expect(around(text, word)).toEqual({ before, text: named, after, start });
  });

  test('cuts a sentence that does not end, and shows where', () => {
    const { before, text, after } = around(
      `${'word '.repeat(200)}Graviton${' word'.repeat(200)}`,
      'Graviton',
    );
    expect(text).toBe('Graviton');
    expect(before).toMatch(/^…(word ){50,60}$/);
    expect(after).toMatch(/^( word){50,60}…$/);
  });
});
