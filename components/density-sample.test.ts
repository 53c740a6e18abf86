import { describe, expect, test } from 'vitest';
import { matchClaims } from '../lib/core/match-claims.ts';
import { createMentionFinder } from '../lib/core/mentions.ts';
import { prepareLexicon } from '../lib/core/prepare-lexicon.ts';
import type { Density } from '../lib/core/settings.ts';
import { indexBundledPack, readBundledPack } from '../scripts/pack/bundled-pack.ts';
import { DENSITY_SAMPLE, isMarkedAt, type SampleSentence } from './density-sample.ts';

const pack = readBundledPack();
const index = indexBundledPack(pack);
const finder = createMentionFinder(prepareLexicon(pack));
const sentences = DENSITY_SAMPLE.flatMap(section => section.sentences);
const textOf = ({ before, mention, after }: SampleSentence) => `${before}${mention}${after}`;

describe('the sample of the densities', () => {
  test.each(sentences.map(sentence => ({ ...sentence, written: textOf(sentence) })))(
    'has in “$written” what the product finds there',
    ({ written: text, ...sentence }) => {
      const context = sentences.map(textOf).join(' ');
      const found = finder.find(`${text} ${context}`).filter(({ end }) => end <= text.length);
      expect(found.map(({ start, topic }) => ({ start, topic }))).toContainEqual({
        start: sentence.before.length,
        topic: sentence.topic,
      });
      expect(matchClaims(index, { text, context: '' })[0]?.relation).toBe(sentence.relation);
    },
  );

  test.each<[Density, boolean[]]>([
    ['all', [true, true, true, true]],
    ['first', [true, false, true, false]],
    ['matching', [true, false, false, true]],
  ])('shows another picture for %s', (density, expected) => {
    const shown = DENSITY_SAMPLE.flatMap(section =>
      section.sentences.map(sentence => isMarkedAt(density, sentence, section)),
    );
    expect(shown).toEqual(expected);
  });
});
