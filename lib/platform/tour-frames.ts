import { planSteps } from '../core/plan-steps.ts';
import { askFrame, askFrames, type FrameAt } from './ask-frames.ts';
import { showFrame } from './show-frame.ts';

/** Goes to the next mention of a tab, or the one before, across its frames, and opens its card; false when it has none. */
export async function stepMention(tabId: number, by: 1 | -1): Promise<boolean> {
  const frames = await askFrames(tabId, 'tell-place', {});
  for (const { frame, from } of planSteps(frames, by)) {
    const isDone = await askFrame(tabId, frame.frameId, 'step-mention', { by, from });
    if (isDone) return arriveAt(tabId, frame, frames);
  }
  return false;
}

/** Opens the card of the mention last gone to, or of the first in view; of the next one when none is. The focus goes into it. */
export async function openCard(tabId: number): Promise<boolean> {
  return (await openCardInView(tabId)) || ((await stepMention(tabId, 1)) && openCardInView(tabId));
}

async function openCardInView(tabId: number): Promise<boolean> {
  const frames = await askFrames(tabId, 'tell-place', {});
  const latestFirst = frames.toSorted((a, b) => b.answer.goneAt - a.answer.goneAt);
  for (const frame of latestFirst) {
    const isDone = await askFrame(tabId, frame.frameId, 'open-card', {});
    if (isDone) return arriveAt(tabId, frame, frames);
  }
  return false;
}

/** Goes to a mention of one frame; false when it is there no longer. */
export async function showMention(tabId: number, frameId: number, id: string): Promise<boolean> {
  const frames = await askFrames(tabId, 'tell-place', {});
  const frame = frames.find(each => each.frameId === frameId);
  const isDone = await askFrame(tabId, frameId, 'show-mention', { id, takesFocus: true });
  return isDone && frame ? arriveAt(tabId, frame, frames) : false;
}

/** Goes back to where the page was before a mention was gone to. */
export async function returnToPlace(tabId: number): Promise<boolean> {
  const answers = await askFrames(tabId, 'return-to-place', {});
  return answers.some(({ answer }) => answer);
}

/** One card at a time, and the frame of the mention in sight. */
async function arriveAt(tabId: number, { frameId, path }: FrameAt, frames: FrameAt[]) {
  const others = frames.filter(each => each.frameId !== frameId);
  await Promise.allSettled(others.map(other => askFrame(tabId, other.frameId, 'close-card', {})));
  const place = await askFrame(tabId, frameId, 'tell-place', {});
  await showFrame(tabId, path, place?.height ?? 0);
  return true;
}
