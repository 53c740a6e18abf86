import { expect, test } from 'vitest';
import { planSteps } from './plan-steps.ts';

const frame = (name: string, total: number, goneAt = 0) => ({ name, answer: { total, goneAt } });
const plan = (frames: Frame[], by: 1 | -1) =>
  planSteps(frames, by).map(({ frame, from }) => `${frame.name} ${from}`);

type Frame = ReturnType<typeof frame>;

test.each<[Frame[], 1 | -1, string[], string]>([
  [[], 1, [], 'no frame answers'],
  [[frame('a', 0), frame('b', 0)], 1, [], 'none has mentions'],
  [[frame('a', 3)], 1, ['a view', 'a start'], 'one frame, all around'],
  [[frame('a', 3)], -1, ['a view', 'a end'], 'and backwards'],
  [[frame('a', 3, 5)], 1, ['a here', 'a start'], 'goes on from where it is'],
  [
    [frame('a', 0), frame('b', 1)],
    1,
    ['b view', 'b start'],
    'a page that only has them in a frame',
  ],
  [
    [frame('a', 2), frame('b', 0), frame('c', 1)],
    1,
    ['a view', 'c start', 'a start'],
    'goes on into the next frame that has some',
  ],
  [
    [frame('a', 2), frame('b', 4, 9), frame('c', 1)],
    1,
    ['b here', 'c start', 'a start', 'b start'],
    'from the frame last gone to',
  ],
  [
    [frame('a', 2), frame('b', 4, 9), frame('c', 1)],
    -1,
    ['b here', 'a end', 'c end', 'b end'],
    'and backwards',
  ],
  [
    [frame('a', 2, 7), frame('b', 4, 9)],
    1,
    ['b here', 'a start', 'b start'],
    'the later of two that were gone to',
  ],
])('among %j by %d looks in %j (%s)', (frames, by, expected) => {
  expect(plan(frames, by)).toEqual(expected);
});
