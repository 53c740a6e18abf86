import { parentOf } from './composed-tree.ts';
import { rectsOf } from './hit-test.ts';
import type { Mark } from './marks.ts';
import { caller, reader } from './node-members.ts';

const heightOf = reader<Element, number>(Element.prototype, 'clientHeight');
const wholeHeightOf = reader<Element, number>(Element.prototype, 'scrollHeight');
const widthOf = reader<Element, number>(Element.prototype, 'clientWidth');
const wholeWidthOf = reader<Element, number>(Element.prototype, 'scrollWidth');
const leftOf = reader<Element, number>(Element.prototype, 'scrollLeft');
const topOf = reader<Element, number>(Element.prototype, 'scrollTop');
const scrollBy = caller<Element, [ScrollToOptions], void>(Element.prototype.scrollBy);
const scrollTo = caller<Element, [ScrollToOptions], void>(Element.prototype.scrollTo);
const frameOf = caller<Element, [], Frame>(Element.prototype.getBoundingClientRect);

/** How far something was scrolled. */
export interface ScrollPlace {
  scroller: Element;
  left: number;
  top: number;
}

interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A mark stays where it is when it is at least so far from the edges: bars stand there, and its card beside it. In CSS pixels. */
const MARGIN_PX = 90;
/** Where a mark is brought to, as a share of the height. */
const HEIGHT = 0.4;
/** Text that was not laid out before changes its place as it comes near. */
const MOST_TRIES = 3;

/** Whether some of a mark is within the window. */
export function isInView(mark: Mark): boolean {
  return rectsOf(mark).some(rect => overlaps(rect, windowFrame()));
}

/** Brings a mark into view, at once, in all that scrolls around it; how far that was scrolled before. The focus stays. */
export function scrollToMark(mark: Mark): ScrollPlace[] {
  const scrollers = scrollersAround(mark);
  const before = scrollers.map(scroller => ({
    scroller,
    left: leftOf(scroller),
    top: topOf(scroller),
  }));
  for (let tries = 0; tries < MOST_TRIES; tries += 1)
    if (!scrollers.map(scroller => bringInto(scroller, mark)).includes(true)) break;
  return before;
}

export function scrollBack(places: Iterable<ScrollPlace>): void {
  for (const { scroller, left, top } of places)
    scrollTo(scroller, { left, top, behavior: 'instant' });
}

/** The innermost first, the document last. */
function scrollersAround(mark: Mark): Element[] {
  const scrollers: Element[] = [];
  for (let at = parentOf(mark.range.startContainer); at; at = parentOf(at))
    if (canScroll(at) && at !== document.scrollingElement) scrollers.push(at);
  return document.scrollingElement ? [...scrollers, document.scrollingElement] : scrollers;
}

function canScroll(element: Element): boolean {
  const fits =
    wholeHeightOf(element) <= heightOf(element) && wholeWidthOf(element) <= widthOf(element);
  if (fits) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return !/^(?:visible|clip)$/.test(overflowX) || !/^(?:visible|clip)$/.test(overflowY);
}

/** Whether the mark was not where it can be read. */
function bringInto(scroller: Element, mark: Mark): boolean {
  const [rect] = rectsOf(mark);
  const frame = scroller === document.scrollingElement ? windowFrame() : frameOf(scroller);
  if (!rect || isWellInside(rect, frame)) return false;
  const target = frame.top + (frame.bottom - frame.top) * HEIGHT;
  const isAside = rect.left < frame.left || rect.right > frame.right;
  scrollBy(scroller, {
    top: rect.top - target,
    left: isAside ? rect.left - frame.left - (frame.right - frame.left) / 4 : 0,
    behavior: 'instant',
  });
  return true;
}

function isWellInside(rect: Frame, frame: Frame): boolean {
  const margin = Math.min(MARGIN_PX, (frame.bottom - frame.top) / 4);
  return (
    rect.top >= frame.top + margin &&
    rect.bottom <= frame.bottom - margin &&
    rect.left >= frame.left &&
    rect.right <= frame.right
  );
}

function overlaps(rect: Frame, frame: Frame): boolean {
  return (
    rect.bottom > frame.top &&
    rect.top < frame.bottom &&
    rect.right > frame.left &&
    rect.left < frame.right
  );
}

function windowFrame(): Frame {
  return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
}
