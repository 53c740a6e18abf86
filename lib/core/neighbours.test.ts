import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapePattern } from './letters.ts';
import { createNeighbourFinder } from './neighbours.ts';

describe('The neighbours', () => {
  const neighbours = createNeighbourFinder(['Acme', 'shop', 'shop floor']);
  test.each([
    ['Acme Widget', ['Acme'], 'right before'],
    ['Acme’s “Widget” (shop)', ['Acme', 'shop'], 'on both sides, across quotes and brackets'],
    ['Widget-shop', ['shop'], 'behind a hyphen'],
    ['Widget’s shop floor', ['shop floor'], 'the longest, behind a genitive'],
    ['Acme, Widget', [], 'not across a comma'],
    ['Acme\nWidget', [], 'nor a line end'],
    ['Acme big Widget', [], 'nor a word'],
    ['Widget shopping', [], 'as whole words'],
  ])('of %j are %j (%s)', (text, words) => {
    const start = text.indexOf('Widget');
    expect(neighbours(text, { start, end: start + 6 })).toEqual(words);
  });
});

/** What the finder is to find, as two patterns. */
function matchNeighbours(words: string[], text: string, start: number, end: number) {
  const any = words
    .toSorted((a, b) => b.length - a.length)
    .map(word => escapePattern(word).replaceAll(' ', '\\s+'))
    .join('|');
  const letter = '[a-z\\u00c0-\\u024f\\d]';
  const between = '[ \\t\\u00a0"\'“”‘’`*_()\\[\\]:/-]{0,4}';
  const before = new RegExp(`(?<!${letter})(${any})(?:['’]s|s['’])?${between}$`, 'i');
  const behind = new RegExp(`^(?:['’]s)?${between}(${any})(?:['’]?s|s['’])?(?!${letter})`, 'i');
  return [before.exec(text.slice(0, start))?.[1], behind.exec(text.slice(end))?.[1]].filter(
    word => word !== undefined,
  );
}

test('The neighbours are those that patterns would find', () => {
  const words = ['Acme', 'shop', 'shop floor', 's', 'sh', "'s shop", '部', '部品', 'C++', '.net'];
  const find = createNeighbourFinder(words);
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(' ', '  ', '\n', '’s', "s'", '-', '(', '”', ',', 'x', 'S', 'é', ':'),
  );
  const side = fc.array(piece, { maxLength: 5 }).map(pieces => pieces.join('').slice(0, 40));
  fc.assert(
    fc.property(side, side, (before, behind) => {
      const place = { start: before.length, end: before.length + 6 };
      const text = `${before}Widget${behind}`;
      expect(find(text, place)).toEqual(matchNeighbours(words, text, place.start, place.end));
    }),
    { numRuns: 1000 },
  );
});
