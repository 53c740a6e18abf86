import { expect, test } from 'vitest';
import { sayResults } from './SearchResults.tsx';

test.each([
  [{ query: 'x', topic: undefined, count: 3 }, '3 claims'],
  [{ query: 'x', topic: undefined, count: 1 }, '1 claim'],
  [{ query: 'x', topic: 'Nova', count: 2 }, '2 claims on Nova'],
  [{ query: '', topic: 'Nova', count: 2 }, '2 claims on Nova'],
  [{ query: 'x', topic: undefined, count: 0 }, 'Nothing on “x” in the article.'],
  [{ query: 'x', topic: 'Nova', count: 0 }, 'Nothing on “x”, of Nova, in the article.'],
  [{ query: '', topic: undefined, count: 0 }, ''],
])('of %j says %s', (results, words) => {
  expect(sayResults(results)).toBe(words);
});
