import { expect, test } from 'vitest';
import { isFirst } from './first.ts';

test('A script is the first of its name once in a world', () => {
  const world = {};
  expect([isFirst('page', world), isFirst('page', world), isFirst('marker', world)]).toEqual([
    ...[true, false, true],
  ]);
  expect(isFirst('page', {})).toBe(true);
  expect(Object.keys(world)).toEqual([]);
});
