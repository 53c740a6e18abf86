import { describe, expect, test } from 'vitest';
import { drain } from './drain.ts';
import { createEvidenceReader } from './evidence-words.ts';
import { type ListedWords, packWords } from './packed-words.ts';

function createReader(...lists: ListedWords[]) {
  const read = createEvidenceReader(packWords(lists));
  return (text: string) => drain(read(text));
}

const read = createReader(
  ['for', ['Acme', 'C++', 'made of steel', '部品', 'data center', 'дата центр']],
  ['against', ['button', 'center', 'data']],
);
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
    ['Дата\u00a0центр', [['дата центр', 'Дата\u00a0центр']], 'two words of another script'],
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
    const nested = createReader(['for', ['data center', 'center']], ['hints', ['center']]);
    expect(nested('a data center').map(({ word, lists }) => [word, lists])).toEqual([
      ['data center', ['for']],
      ['center', ['hints']],
    ]);
  });
});
