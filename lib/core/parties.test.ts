import { expect, test } from 'vitest';
import { readPartySigns } from './parties.ts';

const parties = { home: ['acme', 'widget'], rivals: ['initech'], others: ['globex', 'hooli'] };

test.each([
  ['acme sells', '', ['home']],
  ['it sells', 'the widget is new', ['home-around']],
  ['they sell', 'nobody buys', ['home-nowhere']],
  ['initech and acme', '', ['home', 'rival']],
  ['globex against initech', 'acme', ['home-around', 'rival', 'other']],
])('Who is named in %j beside %j: %j', (text, context, signs) => {
  const words = (of: string) => new Set(of.split(' '));
  expect(readPartySigns({ said: words(text), around: words(context) }, parties)).toEqual(signs);
});
