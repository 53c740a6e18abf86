import { expect, test } from 'vitest';
import { readBundledPack } from '../pack/bundled-pack.ts';
import { makeBigPack } from './big-pack.ts';

const base = readBundledPack();

test('A big pack has as many claims as asked, each with its own id, and is the same in every run', () => {
  const { claims } = makeBigPack(base, 100);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(100);
  expect(makeBigPack(base, 100).claims).toEqual(claims);
});

test('Its claims stand in its article, word for word', () => {
  const { claims, article } = makeBigPack(base, 100);
  for (const { quote, start, end, sentence } of claims) {
    expect(article.text.slice(start, end)).toBe(quote);
    expect(article.text.slice(sentence.start, sentence.end)).toBe(`${quote}.`);
  }
});
