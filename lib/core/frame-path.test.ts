import { expect, test } from 'vitest';
import { inFrameOrder } from './frame-path.ts';

test('A page comes before its frames, and each before those in it', () => {
  const paths = [[1], [0, 1], [], [0], [10], [0, 0], [0, 0, 2]];
  expect(paths.sort(inFrameOrder)).toEqual([[], [0], [0, 0], [0, 0, 2], [0, 1], [1], [10]]);
});
