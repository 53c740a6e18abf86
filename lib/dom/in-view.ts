import { parentElementOf, textOf } from './node-members.ts';

/** Where a paragraph is looked for, as shares of the window's height: a bar may stand at its top. */
const HEIGHTS = [0.1, 0.2, 0.35, 0.5, 0.65];
/** The length of a paragraph, in UTF-16 units: no label, and not the whole page. */
const LEAST = 100;
const MOST = 20_000;

/** A paragraph that is in the upper part of the window, if one is found. */
export function paragraphInView(document: Document): Element | undefined {
  const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  for (const height of HEIGHTS) {
    const element = document.elementFromPoint(innerWidth / 2, innerHeight * height);
    const paragraph = element && longEnough(element);
    if (paragraph && textOf(paragraph).length <= MOST) return paragraph;
  }
  return undefined;
}

function longEnough(element: Element): Element {
  let at = element;
  for (let up = parentElementOf(at); up && textOf(at).length < LEAST; up = parentElementOf(at))
    at = up;
  return at;
}
