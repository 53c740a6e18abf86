import { expect, test } from 'vitest';
import { createMentionFinder } from '../../lib/core/mentions.ts';
import { prepareLexicon } from '../../lib/core/prepare-lexicon.ts';
import { readBundledPack } from '../pack/bundled-pack.ts';
import { readHtmlText } from '../scan/html-text.ts';
import { makeArticle, makeMegabyte, makePage, makeWithoutMention } from './pages.ts';

const finder = createMentionFinder(prepareLexicon(readBundledPack()));
const textOf = ({ html }: { html: string | Buffer }) => readHtmlText(`${html}`).text;

test('A page is the same in every run, and another with another seed', () => {
  expect(makeArticle()).toEqual(makeArticle());
  const atLeast = { of: 'text', characters: 2000 } as const;
  const [one, other] = [1, 2].map(seed => makePage({ name: 'a', seed, atLeast }));
  expect(one?.html).not.toEqual(other?.html);
});

test('A page is as long as asked, and not much longer', () => {
  const atLeast = { of: 'text', characters: 100_000 } as const;
  const { length } = textOf(makePage({ name: 'a', seed: 1, atLeast }));
  expect(length).toBeGreaterThanOrEqual(100_000);
  expect(length).toBeLessThan(104_000);
});

test('The 1 MB page is as full of text and of links as an article of Wikipedia', () => {
  const { html } = makeMegabyte();
  expect(html.length / 1e6).toBeCloseTo(1, 1);
  const nodes = `${html}`.match(/>[^<>\n]+</g)?.length ?? 0;
  const text = textOf({ html }).length;
  expect(text / html.length).toBeGreaterThan(0.4);
  expect(text / nodes).toBeGreaterThan(20);
  expect(text / nodes).toBeLessThan(45);
});

test('The article has mentions', () => {
  const found = finder.find(textOf(makeArticle()));
  expect(found.length).toBeGreaterThan(8);
  expect(new Set(found.map(({ topic }) => topic)).size).toBeGreaterThan(3);
});

test('The pages without a mention have none, and one of them not even a piece of a name', () => {
  const [everyday, bare] = makeWithoutMention().map(textOf) as [string, string];
  expect(finder.find(everyday)).toEqual([]);
  expect(finder.mayMention(everyday)).toBe(true);
  expect(finder.mayMention(bare)).toBe(false);
});
