import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { createNameLook } from './may-name.ts';
import { createNameFinder } from './name-finder.ts';
import { lexiconOf } from './pack.ts';

const finder = createNameFinder(lexiconOf(readBundledPack()));
const mayName = createNameLook(finder.patterns);

test.each([
  ['AWS runs Graviton4.', true, 'a name'],
  ['Tra\u00adini\u200bum2 racks', true, 'a name with invisible marks'],
  ['prices of c8g.4xlarge', true, 'an instance type'],
  ['Gravitron on EC2', true, 'a misspelling'],
  [
    'Potential training of potatoes, designed by itself',
    false,
    'pieces of names in everyday words',
  ],
  ['soft\u00adhyphens alone', false, 'an invisible mark'],
  ['', false, 'nothing'],
])('In %j a name may stand: %j (%s)', (text, expected, _why) => {
  expect(mayName(text)).toBe(expected);
});

test('It looks over no name that is found', () => {
  const texts = readFileSync('tests/eval/mentions-own.jsonl', 'utf8').trim().split('\n');
  const missed = texts
    .map(line => JSON.parse(line).text as string)
    .filter(text => finder.find(text).length > 0 && !mayName(text));
  expect(missed).toEqual([]);
});
