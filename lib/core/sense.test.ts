import { describe, expect, test } from 'vitest';
import { drain } from './drain.ts';
import { createEvidenceReader } from './evidence-words.ts';
import { type PreparedTopic, prepareLexicon } from './prepare-lexicon.ts';
import { createSenseJudge, type PageEvidence, type SenseQuestion } from './sense.ts';
import type { Company } from './sense-features.ts';

const none = { beside: { for: [], against: [] }, for: [], against: [], hints: [] };
const evidence = {
  beside: { for: ['shop'], against: ['Toolkit'] },
  for: ['Acme', 'factory', 'made of steel'],
  against: ['user interface', 'button'],
  hints: ['price', 'delivery', 'discount'],
};
const names = { name: 'Widget', aliases: ['Widget'], ambiguous: [], instances: [] };
const lexicon = prepareLexicon({
  topics: [{ id: 'widget', ...names, evidence }],
  evidence: { ...none, against: ['cartoon'] },
});
const read = createEvidenceReader(lexicon.words);
const wordsOf = (text = '') => drain(read(text));
const judgeSense = createSenseJudge(lexicon.topics[0] as PreparedTopic);

interface Case extends Partial<Omit<SenseQuestion, 'page'>> {
  company?: Company;
  page?: PageEvidence;
}

function judge(text: string, { company = 'none', page, ...question }: Case = {}) {
  const start = Math.max(0, text.indexOf('Widget'));
  return judgeSense({
    text,
    place: { start, end: start + 'Widget'.length },
    certainty: 'certain',
    twins: [],
    words: wordsOf(text),
    page: { about: wordsOf(page?.about), around: wordsOf(page?.around) },
    ...question,
  })(company);
}

const ambiguous = { certainty: 'ambiguous' } as const;
const far = `. ${'And so on. '.repeat(80)}`;

describe('A name', () => {
  test.each([
    ['The Widget.', true, false, 'nothing speaks for or against it'],
    ['Acme made the Widget.', true, true, 'a word speaks for it'],
    ['The Widget is made  of\u00a0steel.', true, true, 'words speak for it, however they are set'],
    ['The factory’s Widget, ACME’s.', true, true, 'in any case, with the genitive'],
    ['A Widget has buttons.', false, false, 'a word speaks against it, in the plural'],
    ['The Widget of the cartoon.', false, false, 'a word speaks against every topic'],
    ['Acmeology studies the Widget.', true, false, 'a part of a word speaks for nothing'],
    ['The price of the Widget.', true, false, 'one hint is not enough'],
    ['The discount price of the Widget with delivery.', true, true, 'several are'],
    ['The Widget-shop with a button.', true, true, 'the word beside it settles it'],
    ['Acme made the Widget Toolkit.', false, false, 'against it too'],
    ['The Widget, Toolkit of Acme.', true, true, 'a comma parts neighbours'],
  ])('in %j is a mention: %j, when ambiguous: %j (%s)', (text, kept, keptAmbiguous) => {
    expect(judge(text).kept).toBe(kept);
    expect(judge(text, ambiguous).kept).toBe(keptAmbiguous);
  });

  test.each([
    [{ generation: 'attached' }, true, 'its generation speaks for it'],
    [{ company: 'certain' }, true, 'a certain name of another topic does'],
    [{ company: 'any' }, false, 'one that could be anything is not enough'],
    [{ certainty: 'code', company: 'any' }, true, 'but for a name with a number it is'],
    [{ certainty: 'full' }, true, 'a full name needs nothing'],
    [{ certainty: 'misspelt' }, false, 'a misspelling needs support'],
  ] as const)('that is ambiguous, with %j, is a mention: %j (%s)', (question, kept, _why) => {
    expect(judge('The Widget.', { ...ambiguous, ...question }).kept).toBe(kept);
  });

  test('is judged by its sentence before what stands around it', () => {
    expect(judge(`A Widget has buttons. Acme said so.`).kept).toBe(false);
    expect(judge('Acme made the Widget in a factory. It has a button.', ambiguous).kept).toBe(true);
  });

  test.each([
    ['Acme made it.', true],
    ['The weather is mild.', false],
  ])('before which %j stands in another flow is a mention when ambiguous: %j', (around, kept) => {
    expect(judge('The Widget.', { ...ambiguous, page: { about: '', around } }).kept).toBe(kept);
  });

  test('has nothing from a place that is far away', () => {
    expect(judge('The Widget. Acme said so.', ambiguous).kept).toBe(true);
    expect(judge(`The Widget${far}Acme said so.`, ambiguous).kept).toBe(false);
  });

  test('has the words of its clause in a sentence that speaks of two senses', () => {
    const text = 'A widget is a button of a form, but the Widget comes from Acme.';
    const twin = { start: 2, end: 8 };
    expect(judge(text, { ...ambiguous, twins: [twin] }).kept).toBe(true);
    const place = twin;
    const twins = [{ start: text.indexOf('Widget'), end: text.indexOf('Widget') + 6 }];
    expect(judge(text, { ...ambiguous, place, twins }).kept).toBe(false);
  });

  test.each([
    ['The Widget.', 'Acme and its factory', true, 'the page decides where the text is silent'],
    ['The Widget.', 'Weather news', false, 'a page that says nothing decides nothing'],
    ['A Widget has buttons.', 'Acme and its factory', false, 'the text outweighs the page'],
  ])('in %j on a page about %j is a mention when ambiguous: %j (%s)', (text, about, kept) => {
    expect(judge(text, { ...ambiguous, page: { about } }).kept).toBe(kept);
  });

  test('comes with the score and the words that decided', () => {
    const { kept, score, reasons } = judge('Acme: the Widget has a price.', ambiguous);
    expect(reasons.map(({ feature, words, value }) => [feature, words, value])).toEqual([
      ['name:ambiguous', ['ambiguous'], 1],
      ['sentence:for', ['acme'], 1],
      ['sentence:hints', ['price'], 1],
    ]);
    const sum = reasons.reduce((total, { weight }) => total + weight, 0);
    expect([kept, score]).toEqual([true, expect.closeTo(sum)]);
  });
});
