import { describe, expect, test } from 'vitest';
import { buildAcmePack } from '../../tests/fixtures/acme-pack.ts';
import { answerText } from './answer-text.ts';
import { createClaimIndex } from './claim-index.ts';

const pack = buildAcmePack();
const answer = (text: string) => {
  const { about, gap, hits, source } = answerText(pack, createClaimIndex(pack), text);
  return { about: about.map(({ id }) => id), gap: gap?.id, hits: hits.map(({ id }) => id), source };
};

describe('What the article says about a text', () => {
  test('is the claims about any of its sentences, each once', () => {
    const text =
      'The weather is mild. The price of the Widget: it costs $300. Widget prices: it costs $125.';
    expect(answer(text).about).toEqual(['price']);
  });

  test('shows a claim as it stands to the sentence it fits best', () => {
    const [claim] = answerText(pack, createClaimIndex(pack), 'The Widget costs $300.').about;
    expect(claim).toMatchObject({ id: 'price', relation: 'differs' });
  });

  test('tells what the capture lacks', () => {
    expect(answer('A table of the prices of Widgets abroad.').gap).toBe('prices');
  });

  test('has what shares its words, where it is a name alone, and names no claim twice', () => {
    const { about: none, hits: named } = answer('Widget');
    expect(none).toEqual([]);
    expect(named).toContain('price');
    const { about, hits } = answer('The Widget costs $125 or more.');
    expect(hits.filter(id => about.includes(id))).toEqual([]);
  });

  test('is nothing for a text on something else', () => {
    expect(answer('Zebras cross the road.')).toMatchObject({ about: [], hits: [] });
    expect(answer(' ')).toMatchObject({ about: [], hits: [] });
  });

  test('is about the beginning of a text that is as long as a page', () => {
    const page = `The Widget costs $125 or more. ${'The weather is mild. '.repeat(300)}`;
    expect(answer(page).about).toEqual(['price']);
    expect(answer(`${'The weather is mild. '.repeat(300)}The Widget costs $125.`).about).toEqual(
      [],
    );
  });

  test('names the source', () => {
    expect(answer('Widget').source).toEqual({
      publisher: 'The Daily',
      url: 'https://daily.example/acme',
    });
  });
});
