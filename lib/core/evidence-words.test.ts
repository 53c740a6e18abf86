import { describe, expect, test } from 'vitest';
import { createNeighbourFinder, createWordFinders } from './evidence-words.ts';

const lists = { for: ['Acme', 'C++', 'made of steel', '部品'], hints: [], against: ['button'] };
const find = createWordFinders(lists);

describe('The evidence words', () => {
  test.each([
    ['ACME and Acme’s and acme', ['acme'], 'once, in any case, with the genitive'],
    ['two Acmes', ['acme'], 'in the plural'],
    ['Acmeology, MyAcme, Acme2', [], 'as whole words'],
    ['made  of\nsteel', ['made  of\nsteel'], 'with any white space'],
    ['C++ code', ['c++'], 'with signs'],
    ['新部品です', ['部品'], 'where no space parts words'],
    ['', [], 'in nothing'],
  ])('of %j are %j (%s)', (text, words) => {
    expect(find.for(text)).toEqual(words);
  });

  test('are told apart by what they say', () => {
    expect([find.hints('Acme button'), find.against('Acme buttons')]).toEqual([[], ['button']]);
  });
});

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
