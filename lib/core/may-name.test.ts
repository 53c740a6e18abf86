import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { aliasWordings } from './alias-pattern.ts';
import { drain } from './drain.ts';
import { withoutInvisibleMarks } from './invisible-marks.ts';
import { createNameLook } from './may-name.ts';
import { createNameFinder } from './name-finder.ts';
import { prepareLexicon } from './prepare-lexicon.ts';

const lexicon = prepareLexicon(readBundledPack());
const finder = createNameFinder(lexicon);
const look = createNameLook(lexicon.names);
const mayName = (text: string) => look.glance(text).some(({ piece }) => look.mayName(text, piece));

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
  expect(mayName(text)).toBe(expected);
});

test('A glance tells each place, overlapping ones too', () => {
  expect(look.glance('a Train of gravity')).toEqual([
    { start: 2, piece: 'trai' },
    { start: 11, piece: 'grav' },
  ]);
});

test('It looks over no name as a pack writes it', () => {
  const { topics } = readBundledPack();
  const names = topics.flatMap(({ aliases, ambiguous }) => [...aliases, ...ambiguous]);
  const missed = names
    .flatMap(aliasWordings)
    .filter(name => !mayName(`with ${name}s`) || !look.isNamed(`with ${name}, too`));
  expect(missed).toEqual([]);
});

test('It looks over no name that is found', () => {
  const texts = readFileSync('tests/eval/mentions-own.jsonl', 'utf8').trim().split('\n');
  const missed = texts
    .map(line => withoutInvisibleMarks(JSON.parse(line).text as string))
    .filter(text => drain(finder.find(text)).length > 0)
    .filter(text => !mayName(text) || !look.isNamed(text));
  expect(missed).toEqual([]);
});
