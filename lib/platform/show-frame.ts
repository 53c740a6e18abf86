import type { FramePath } from '../core/frame-path.ts';
import { listFrames } from './ask-frames.ts';
import { browser } from './browser.ts';

/** A height in the window of a frame, in CSS pixels. */
type Height = number;

/** Scrolls each frame around one so that what stands at a height of that one can be seen. */
export async function showFrame(tabId: number, path: FramePath, height: Height): Promise<void> {
  if (path.length === 0) return;
  const frames = await listFrames(tabId);
  let at = height;
  for (let depth = path.length; depth > 0; depth -= 1) {
    const around = path.slice(0, depth - 1).join();
    const frame = frames.find(each => each.path.join() === around);
    if (!frame) return;
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frame.frameId] },
      func: scrollToFrame,
      args: [path[depth - 1] ?? 0, at] satisfies Parameters<typeof scrollToFrame>,
    });
    at = (answer?.result as Height | undefined) ?? at;
  }
}

/** Runs in the frame around, alone: it can have nothing from outside. The height in the frame around, afterwards. */
function scrollToFrame(place: number, height: Height): Height {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  const frame = frames.find(({ contentWindow }) => contentWindow === window[place]);
  if (!frame) return height;
  const heightHere = () => frame.getBoundingClientRect().top + frame.clientTop + height;
  const isNear = () => heightHere() > 0 && heightHere() < innerHeight;
  if (!isNear()) frame.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  if (!isNear()) scrollBy({ top: heightHere() - innerHeight / 2, behavior: 'instant' });
  return heightHere();
}
