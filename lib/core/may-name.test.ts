import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { drain } from './drain.ts';
import { withoutInvisibleMarks } from './invisible-marks.ts';
import { createNameLook } from './may-name.ts';
import { createNameFinder } from './name-finder.ts';
import { prepareLexicon } from './prepare-lexicon.ts';

const lexicon = prepareLexicon(readBundledPack());
const finder = createNameFinder(lexicon);
const look = createNameLook(lexicon.names);

test.each([
  ['AWS runs Graviton4.', true, 'a name'],
  ['Tra\u00adini\u200bum2 racks', true, 'a name with invisible marks'],
  ['prices of c8g.4xlarge', true, 'an instance type'],
  ['Gravitron on EC2', true, 'a misspelling'],
  ['AmazonTrainium', false, 'a name that is the end of a word'],
  [
    'Potential training of potatoes, designed by itself',
    false,
    'pieces of names in everyday words',
  ],
  ['soft\u00adhyphens alone', false, 'an invisible mark'],
  ['', false, 'nothing'],
])('In the flow %j a name is written: %j (%s)', (text, expected, _why) => {
  expect(look.isNamed(text)).toBe(expected);
});

test.each([
  ['AmazonTrainiumPrice', true, 'three cells of a table'],
  ['The newAWSsilicon', true, 'a line that ends in the name'],
  ['designed by itself', false, 'pieces of names'],
])('In the joined blocks %j a name may stand: %j (%s)', (text, expected, _why) => {
  expect(look.mayName(text)).toBe(expected);
});

test('A glance tells each place, overlapping ones too', () => {
  expect(look.glance('a train of gravity')).toEqual([2, 11]);
});

test('It looks over no name that is found', () => {
  const texts = readFileSync('tests/eval/mentions-own.jsonl', 'utf8').trim().split('\n');
  const missed = texts
    .map(line => withoutInvisibleMarks(JSON.parse(line).text as string))
    .filter(text => drain(finder.find(text)).length > 0)
    .filter(text => look.glance(text).length === 0 || !look.mayName(text) || !look.isNamed(text));
  expect(missed).toEqual([]);
});
