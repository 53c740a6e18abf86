import { expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { explainPage, explainPageInSteps, isUndecided } from './explain-page.ts';
import { createMentionFinder } from './mentions.ts';
import { prepareLexicon } from './prepare-lexicon.ts';

const finder = createMentionFinder(prepareLexicon(readBundledPack()));
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

test('Step by step the page reads the same, with a step for each flow at least', () => {
  const texts = [PHYSICS, 'Graviton', CHIPS, 'Nova', 'Annapurna, and Jassy on it.'];
  const steps = explainPageInSteps(finder, texts, { about: '' });
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(step.value).toEqual(explainPage(finder, texts, { about: '' }));
  expect(count).toBeGreaterThan(texts.length);
});

test('Only names that are no mentions yet are undecided', () => {
  const undecided = (text: string) => isUndecided(finder.explain(text));
  expect([undecided(CHIPS), undecided('Graviton'), undecided('')]).toEqual([false, true, false]);
});
