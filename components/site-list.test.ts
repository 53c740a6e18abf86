import { expect, test } from 'vitest';
import { sayLifted } from './SiteList.tsx';

test.each([
  [['a.com'], 'a.com is back on.'],
  [['a.com', 'x.a.com'], 'a.com and x.a.com are back on.'],
])('of %j lifted it says %j', (sites, words) => {
  expect(sayLifted(sites)).toBe(words);
});
