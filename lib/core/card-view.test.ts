import { describe, expect, test } from 'vitest';
import { buildAcmePack } from '../../tests/fixtures/acme-pack.ts';
import { createCardViewer } from './card-view.ts';
import { createClaimIndex } from './claim-index.ts';

const pack = buildAcmePack();
const viewCard = createCardViewer(pack, createClaimIndex(pack));
const view = (text: string, topic = 'widget') => viewCard({ topic, text, context: '' });

describe('A card', () => {
  test('shows the claims about the sentence, and the others on the topic in the order of the article', () => {
    const { about, more } = view('The Widget costs $150.');
    expect(about.map(({ id }) => id)).toEqual(['price']);
    expect(more.map(({ id }) => id)).toEqual(['unveiled', 'speed']);
  });

  test('shows a claim with its sentence, its relation and its figures', () => {
    const { about } = view('The price of the Widget: it costs $300.');
    expect(about[0]).toMatchObject({
      quote: 'The Widget costs $125 or more',
      before: '',
      after: '.',
      kind: 'reported',
      relation: 'differs',
      figures: [{ page: '$300', source: '$125' }],
    });
  });

  test('shows who said a claim, and when, only where the article says so', () => {
    const [unveiled, speed, price] = view('Nothing of it.').more;
    expect(unveiled).toMatchObject({ when: '2031-05' });
    expect(unveiled).not.toHaveProperty('speaker');
    expect(speed).toMatchObject({ speaker: { name: 'Ann Lee' } });
    expect(speed).not.toHaveProperty('when');
    expect(price).not.toHaveProperty('when');
  });

  test('shows every other claim when the article has nothing on the sentence', () => {
    const { about, more, ...rest } = view('The weather is mild.');
    expect(about).toEqual([]);
    expect(more).toHaveLength(3);
    expect(rest).not.toHaveProperty('gap');
  });

  test('shows the gap that the sentence asks for', () => {
    expect(view('A table of its prices abroad.').gap).toEqual({
      id: 'prices',
      after: 'Prices by country:',
      missing: 'A table of prices abroad.',
    });
  });

  test('names its topic and its source', () => {
    expect(view('The Widget.')).toMatchObject({
      topic: { id: 'widget', name: 'Widget' },
      source: { publisher: 'The Daily', url: 'https://daily.example/acme' },
    });
  });

  test('shows nothing more on a topic without claims', () => {
    expect(view('The weather is mild.', 'acme').more).toEqual([]);
  });

  test('is refused for a topic the pack does not have', () => {
    expect(() => view('The Widget.', 'gadget')).toThrow('"gadget"');
  });

  test('is plain data, so that it survives the way to the page', () => {
    const card = view('The Widget costs $150.');
    expect(structuredClone(card)).toEqual(card);
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
});
