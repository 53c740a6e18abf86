import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ListedWords, packWords } from './packed-words.ts';
import { createWordTable } from './word-table.ts';

const word = fc.oneof(
  fc.constantFrom('data', 'Data', 'data center', 'data centers', 'database', 'C++', 'c', '.net'),
  fc.constantFrom('дата', 'дата центр', '部品', '部', 'Xeon', 'é', 'x2', '2x', 'été indien'),
  fc.stringMatching(/^[a-cA-C0-2é部.+][a-cA-C0-2é部.+' -]{0,4}$/),
);
const lists = fc
  .array(fc.uniqueArray(word, { selector: each => each.toLowerCase(), maxLength: 12 }), {
    maxLength: 4,
  })
  .map(all => all.map((words, i): ListedWords => [`list ${i}`, words]));

test('Words that were packed are found by their beginnings, with all their lists', () => {
  fc.assert(
    fc.property(lists, listed => {
      const packed = packWords(listed);
      const table = createWordTable(JSON.parse(JSON.stringify(packed)));
      for (const each of listed.flatMap(([, words]) => words.map(word => word.toLowerCase()))) {
        const head = /^[a-z0-9é]+/.exec(each)?.[0];
        const found = head ? table.withHead(head) : table.withoutHead(each, 0);
        const having = listed.filter(([, words]) => words.some(w => w.toLowerCase() === each));
        expect(found.filter(({ word }) => word === each)).toMatchObject([
          { lists: having.map(([list]) => list) },
        ]);
      }
    }),
  );
});

test.each([
  ['data', ['data', 'data center']],
  ['dat', []],
  ['center', []],
])('With the head %j there are %j', (head, words) => {
  const table = createWordTable(packWords([['a', ['data center', 'data', 'database']]]));
  expect(table.withHead(head).map(({ word }) => word)).toEqual(words);
});

test.each([
  ['Xeon', true, 'a name of some length'],
  ['xeon', false, 'no name'],
  ['Arm', false, 'too short'],
])('%j is inflected: %j (%s)', (name, isInflected) => {
  const table = createWordTable(packWords([['a', [name]]]));
  expect(table.withHead(name.toLowerCase())).toMatchObject([{ isInflected }]);
});
