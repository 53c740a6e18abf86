import { expect, test } from 'vitest';
import { createCardViewer } from '../lib/core/card-view.ts';
import { indexBundledPack, readBundledPack } from '../scripts/pack/bundled-pack.ts';
import { sayCard } from './say-card.ts';

const pack = readBundledPack();
const viewCard = createCardViewer(pack, indexBundledPack(pack));
const say = (topic: string, text: string) => sayCard(viewCard({ topic, text, context: '' }));

test.each([
  [
    'aws-silicon',
    'AWS silicon now has a chip revenue run rate of $15 billion.',
    /^.+: differs\. “.*\$20 billion.*”$/,
    'how the best claim stands to the sentence, and its quote',
  ],
  [
    'trainium',
    'Amazon has released performance figures for two generations of Trainium.',
    /^Trainium: .*table of performance figures/,
    'what the capture lacks',
  ],
  [
    'inferentia',
    'The fans that cool Inferentia hum in a low B flat.',
    /^Inferentia: nothing on this sentence\. \d+ more on Inferentia\.$/,
    'that there is nothing',
  ],
])('Of a sentence about %s (%s) says %s: %s', (topic, text, expected) => {
  expect(say(topic, text)).toMatch(expected);
});

test('Cuts a long quote at a word', () => {
  const view = viewCard({
    topic: 'trainium',
    text: 'Trainium saves tens of billions.',
    context: '',
  });
  const [best] = view.about;
  const quote = `${'word '.repeat(60)}end`;
  const said = sayCard({ ...view, about: best ? [{ ...best, quote }] : [] });
  expect(said).toMatch(/“(?:word )+…”$/);
  expect(said.length).toBeLessThan(200);
});
