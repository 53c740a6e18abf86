import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../lib/core/mentions.ts';
import type { LabelledPassage } from './mention-set.ts';
import { addScores, type Explainer, scorePassage } from './score-mentions.ts';

const text = 'Acme made a Widget and a gadget.';
const place = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

const passage = (labels: Partial<LabelledPassage>): LabelledPassage => ({
  id: 'a',
  text,
  kind: 'genuine',
  context: '',
  mentions: [],
  decoys: [],
  optional: [],
  ...labels,
});

/** A finder that marks the given words, as of the topic `widget`. */
function marking(...words: string[]): Explainer {
  const verdict = { kept: true, score: 1, reasons: [] };
  const candidates: Candidate[] = words.map(each => ({
    ...place(each),
    topic: 'widget',
    certainty: 'certain',
    verdict,
  }));
  return { explain: () => candidates };
}

const widget = { ...place('Widget'), entity: 'widget' };
const whats = (finder: Explainer, labels: Partial<LabelledPassage>) =>
  scorePassage(finder, passage(labels)).wrong.map(({ what }) => what);

describe('A mark', () => {
  test.each([
    [['Widget'], { mentions: [widget] }, [], 'is right on a mention'],
    [['a Widget'], { mentions: [widget] }, ['span'], 'has another span'],
    [['Widget'], { mentions: [{ ...widget, entity: 'gadget' }] }, ['topic'], 'has another topic'],
    [['gadget'], { mentions: [widget] }, ['false', 'missed'], 'is elsewhere'],
    [['gadget'], { optional: [place('gadget')] }, [], 'counts not on what is optional'],
  ])('of %j, with the labels %j, goes wrong by %j (%s)', (words, labels, expected, _why) => {
    expect(whats(marking(...words), labels)).toEqual(expected);
  });

  test('on a look-alike counts as a decoy hit and a false passage', () => {
    const labels = { kind: 'lookalike' as const, decoys: [{ ...place('gadget'), sense: 'toy' }] };
    const { score } = scorePassage(marking('gadget'), passage(labels));
    expect(score).toMatchObject({ marks: 1, right: 0, decoysHit: 1, clean: 1, cleanWithFalse: 1 });
  });
});

test('Scores add up', () => {
  const { score } = scorePassage(marking('Widget'), passage({ mentions: [widget] }));
  expect(addScores([score, score])).toMatchObject({ passages: 2, mentions: 2, exact: 2, clean: 0 });
});
