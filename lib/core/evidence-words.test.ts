import { describe, expect, test } from 'vitest';
import { createEvidenceReader, createNeighbourFinder } from './evidence-words.ts';

const read = createEvidenceReader([
  ['for', ['Acme', 'C++', 'made of steel', '部品', 'data center']],
  ['against', ['button', 'center', 'data']],
]);
const wordsOf = (list: string, text: string) =>
  read(text)
    .filter(({ lists }) => lists.includes(list))
    .map(({ word, start, end }) => [word, text.slice(start, end)]);

describe('The evidence words', () => {
  test.each([
    [
      'ACME and Acme’s',
      [
        ['acme', 'ACME'],
        ['acme', 'Acme'],
      ],
      'in any case',
    ],
    ['two Acmes', [['acme', 'Acmes']], 'in the plural'],
    ['dla Acmeu', [['acme', 'Acmeu']], 'a name inflected'],
    ['buttonem, Acmex', [], 'no other ending'],
    ['Acmeology, MyAcme, Acme2', [], 'as whole words'],
    ['made  of\nsteel', [['made of steel', 'made  of\nsteel']], 'with any white space'],
    ['C++ code', [['c++', 'C++']], 'with signs'],
    ['新部品です', [['部品', '部品']], 'where no space parts words'],
    ['', [], 'in nothing'],
  ])('of %j are %j (%s)', (text, words) => {
    expect(wordsOf('for', text)).toEqual(words);
  });

  test('are told apart by their lists', () => {
    const text = 'Acme buttons';
    expect([wordsOf('for', text), wordsOf('against', text)]).toEqual([
      [['acme', 'Acme']],
      [['button', 'buttons']],
    ]);
  });

  test('count within a longer word of another list, but not of their own', () => {
    const nested = createEvidenceReader([
      ['for', ['data center', 'center']],
      ['hints', ['center']],
    ]);
    expect(nested('a data center').map(({ word, lists }) => [word, lists])).toEqual([
      ['data center', ['for']],
      ['center', ['hints']],
    ]);
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
