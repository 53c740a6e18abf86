import { parentElementOf } from './node-members.ts';

/** Where a paragraph is looked for, as shares of the window's height: a bar may stand at its top. */
const HEIGHTS = [0.1, 0.2, 0.35, 0.5, 0.65];
/** The length of a paragraph, in UTF-16 units: no label, and not the whole page. */
const LEAST = 100;
const MOST = 20_000;

/** A paragraph that is in the upper part of the window, if one is found; step by step, as on a long page each place takes long. */
export function* paragraphInView(document: Document): Generator<undefined, Element | undefined> {
  const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  for (const height of HEIGHTS) {
    const element = document.elementFromPoint(innerWidth / 2, innerHeight * height);
    const paragraph = element && longEnough(element);
    if (paragraph && !isLonger(paragraph, MOST)) return paragraph;
    yield;
  }
  return undefined;
}

/** A window that is covered by others may paint no frame at all. */
const NO_FRAME_MS = 100;

/** When a frame has been painted, what is on screen can be asked without having the page laid out for it. */
export function nextFrame(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, NO_FRAME_MS);
  });
}

function longEnough(element: Element): Element {
  let at = element;
  for (let up = parentElementOf(at); up && !isLonger(up, LEAST - 1); up = parentElementOf(at))
    at = up;
  return at;
}

/** Whether an element has more text than this; of one that has, no more is looked at. */
function isLonger(element: Element, length: number): boolean {
  const walk = document.createNodeIterator(element, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    found += (node as Text).length;
    if (found > length) return true;
  }
  return false;
}
