import { expect, test } from 'vitest';
import { listSurplus } from './list-surplus.ts';

test.each<[string, string[], string[][], string[]]>([
  ['what is in no other list', ['a', 'b'], [['b'], []], ['a']],
  ['nothing when all is in any of the others', ['a', 'b'], [['b'], ['a']], []],
  ['each once', ['a', 'a'], [[]], ['a']],
  ['not what differs by a number', ['error 12 at 3'], [['error 7 at 12345']], []],
  ['not what differs by a query', ['GET http://a.test/x?t=1'], [['GET http://a.test/x?q=z']], []],
  ['not what differs by a random name', ['GET /img-3fa9c0.png'], [['GET /img-77ab12.png']], []],
  ['what has another path', ['GET /a.png?x'], [['GET /b.png?x']], ['GET /a.png?x']],
])('Lists %s', (_what, seen, others, expected) => {
  expect(listSurplus(seen, others)).toEqual(expected);
});
