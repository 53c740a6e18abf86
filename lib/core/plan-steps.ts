import type { FramePlace, StepFrom } from './messages.ts';

export interface FrameStep<Frame> {
  frame: Frame;
  from: StepFrom;
}

/**
 * Where to look for the next mention (`by` 1) or the one before (-1), in turn: in the frame last gone to, then in those that
 * follow, all around to its other end. A page that was never gone through, or was scrolled since, begins at what is in view.
 */
export function planSteps<Frame extends { answer: Pick<FramePlace, 'total' | 'goneAt'> }>(
  frames: Frame[],
  by: 1 | -1,
): FrameStep<Frame>[] {
  const stops = frames.filter(({ answer }) => answer.total > 0);
  const last = Math.max(0, ...stops.map(({ answer }) => answer.goneAt));
  const here = last > 0 ? stops.findIndex(({ answer }) => answer.goneAt === last) : 0;
  return [0, ...stops.map((_, i) => i + 1)].flatMap(steps => {
    const frame = stops.at((here + by * steps) % stops.length);
    return frame ? { frame, from: fromWhere(steps, last > 0, by) } : [];
  });
}

function fromWhere(steps: number, isGoneTo: boolean, by: 1 | -1): StepFrom {
  if (steps === 0) return isGoneTo ? 'here' : 'view';
  return by === 1 ? 'start' : 'end';
}
