import type { Frame, JSHandle, Page } from 'puppeteer-core';
import { findMarks } from '../browser/find-marks.ts';
import { frameElementsAround, framesOf, worldOf } from './frames.ts';
import { type Place, placeOf, scrollToPlace } from './place.ts';

interface Point {
  x: number;
  y: number;
}

interface FramePlace {
  place: Place;
  /** Of its frame, in the order of `framesOf`. */
  frame: number;
}

/** How a mention was reached. */
export interface Way {
  /** What was brought into view, the mention last. */
  scrolls: FramePlace[];
  /** Its middle in the page's viewport, in CSS pixels; absent when none was in reach. */
  point?: Point;
}

/** In carousels and folded menus many mentions in a row may be out of reach. */
const MOST_TRIED = 20;

export async function countMentions(page: Page): Promise<number> {
  return (await findMentions(page)).length;
}

/** Scrolls from mention to mention until there is one that a mouse can be moved onto. */
export async function reachFirstMention(page: Page): Promise<Way> {
  const scrolls: FramePlace[] = [];
  for (const { frame, nth, mark } of (await findMentions(page)).slice(0, MOST_TRIED)) {
    const place = { frame: nth, place: await mark.evaluate(placeOf) };
    scrolls.push(place);
    await scrollTo(page, place);
    const point = await pointOf(frame, mark);
    if (point) return { scrolls, point };
  }
  return { scrolls };
}

/** Goes the same way in another load of the page, up to where the mouse is moved. */
export async function retraceWay(page: Page, { scrolls }: Way): Promise<void> {
  for (const place of scrolls) await scrollTo(page, place);
}

interface Mention {
  frame: Frame;
  nth: number;
  mark: JSHandle<Range>;
}

async function findMentions(page: Page): Promise<Mention[]> {
  const mentions: Mention[] = [];
  for (const [nth, frame] of framesOf(page).entries()) {
    // A frame that is just being replaced cannot answer; one that was refused has no marks.
    const marks = await findMarks(frame).catch(() => undefined);
    const byIndex = (await marks?.getProperties()) ?? new Map<string, JSHandle>();
    for (const [index, mark] of byIndex)
      if (/^\d+$/.test(index)) mentions.push({ frame, nth, mark: mark as JSHandle<Range> });
  }
  return mentions;
}

async function scrollTo(page: Page, { frame: nth, place }: FramePlace): Promise<void> {
  const frame = framesOf(page)[nth];
  if (!frame) return;
  for (const element of await frameElementsAround(frame))
    await element.evaluate(each => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await worldOf(frame).evaluate(scrollToPlace, place);
  // What moves with the page, such as a header that stays at the top, has done so two frames later.
  const twoFrames = () =>
    new Promise<void>(resolve =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
    );
  await worldOf(page.mainFrame()).evaluate(twoFrames);
}

/** The middle of a mention in the page's viewport, unless something else is there. */
async function pointOf(frame: Frame, mark: JSHandle<Range>): Promise<Point | undefined> {
  let point = await mark.evaluate(middleOnTop);
  for (const element of (await frameElementsAround(frame)).reverse())
    point = point && (await element.evaluate(outOfFrame, point));
  return point;
}

/** Runs in the page. */
function middleOnTop(range: Range): Point | undefined {
  const rects = [...range.getClientRects()];
  const { x, y, width, height } = rects[Math.floor(rects.length / 2)] ?? new DOMRect(-1, -1);
  const middle = { x: x + width / 2, y: y + height / 2 };
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  const parent = range.startContainer.parentElement ?? (root as ShadowRoot).host;
  const top = root.elementFromPoint(middle.x, middle.y);
  return parent.contains(top) ? middle : undefined;
}

/** Runs in the page around a frame: a point of the frame's own viewport as one of the page's, unless the frame is covered there. */
function outOfFrame(frame: Element, { x, y }: Point): Point | undefined {
  const { left, top } = frame.getBoundingClientRect();
  const point = { x: left + frame.clientLeft + x, y: top + frame.clientTop + y };
  const root = frame.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(point.x, point.y) === frame ? point : undefined;
}
