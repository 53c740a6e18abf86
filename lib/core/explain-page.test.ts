import { expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { explainPage } from './explain-page.ts';
import { createMentionFinder } from './mentions.ts';
import { lexiconOf } from './pack.ts';

const finder = createMentionFinder(lexiconOf(readBundledPack()));
const CHIPS = 'The new instances of AWS run on Trainium2.';
const PHYSICS = 'Physicists have a graviton too, the particle of gravity.';

const kept = (texts: string[], named: string[] = []) =>
  explainPage(finder, texts, { about: '', named }).map(candidates =>
    candidates.filter(({ verdict }) => verdict.kept).map(({ text }) => text),
  );

test.each([
  [['Graviton'], [[]], 'a lone ambiguous name'],
  [['Graviton', CHIPS], [['Graviton'], ['Trainium2']], 'it has support elsewhere on the page'],
  [[PHYSICS, CHIPS], [[], ['Trainium2']], 'its own sentence speaks of another sense'],
  [[], [], 'nothing to read'],
])('of %j marks %j: %s', (texts, marked) => {
  expect(kept(texts)).toEqual(marked);
});

test('what is marked on the page already counts as named', () => {
  expect(kept(['Graviton'], ['trainium'])).toEqual([['Graviton']]);
});
