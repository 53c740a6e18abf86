import { describe, expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { buildAcmePack } from '../../tests/fixtures/acme-pack.ts';
import { createClaimIndex } from './claim-index.ts';
import { findGap } from './find-gap.ts';
import type { Pack } from './pack.ts';

const bundled = readBundledPack();
const acme = buildAcmePack();
const gapOf = (pack: Pack, text: string) => findGap(pack, createClaimIndex(pack), { text })?.id;

describe('A sentence', () => {
  test.each([
    [
      'Here are the performance figures for the two generations of Trainium.',
      'trainium-performance',
    ],
    ['A table of the financial figures of the chip division.', 'chip-financials'],
    ['Amazon handed two customers a refusal.', undefined],
    ['The weather in Lisbon is mild.', undefined],
    ['', undefined],
  ])('such as %j asks for the gap %j', (text, expected) => {
    expect(gapOf(bundled, text)).toBe(expected);
  });

  test('asks for the gap it has most words of, also beside one that is described by none', () => {
    expect(acme.article.gaps.map(({ missing }) => missing)).toContain('More.');
    expect(gapOf(acme, 'What are the prices abroad?')).toBe('prices');
  });

  test.each([
    ['trainium', 'trainium-performance'],
    ['aws-silicon', 'chip-financials'],
    ['nova', 'chip-financials'],
    [undefined, 'chip-financials'],
  ])('on the topic %j asks for the gap %j before that of another topic', (topic, expected) => {
    const text =
      'A table of performance figures of two generations of Trainium, and of the financial figures of the chip division.';
    const asked = { text, ...(topic && { topic }) };
    const described = findGap(bundled, createClaimIndex(bundled), asked);
    expect(described?.id).toBe(expected);
  });

  test('asks for the gap that its claim announces, where its words ask for none', () => {
    const about = bundled.claims.find(({ id }) => id === 'trainium-performance-data');
    const text = 'The third one is four times as fast as the second.';
    const index = createClaimIndex(bundled);
    expect(findGap(bundled, index, { text })).toBeUndefined();
    expect(findGap(bundled, index, { text, ...(about && { about }) })?.id).toBe(
      'trainium-performance',
    );
  });

  test('asks for no gap in an article that has none', () => {
    const whole = { ...acme, article: { ...acme.article, gaps: [] } };
    expect(gapOf(whole, 'What are the prices abroad?')).toBeUndefined();
  });
});
