import type { JSHandle, Page } from 'puppeteer-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { CARD_TAG } from '../../lib/core/card-door.ts';
import { createRandom } from '../../scripts/bench/random.ts';
import { findMarks } from '../../scripts/browser/find-marks.ts';
import { askBackground } from './ask-background.ts';
import { openMarked, theCard } from './card-page.ts';
import { type CardBox, waitFor } from './driver.ts';
import { withDriver } from './with-driver.ts';
import { pixelsPerPixel, zoomTab } from './zoom-tab.ts';

// A paragraph of mentions is put anywhere, in any look, and scrolled to anywhere; the real mouse opens the card of one of
// them, and goes to it across the others.

const driver = withDriver();

let asking: Page;
beforeAll(async () => {
  asking = await driver().openExtensionPage('options.html');
  await askBackground(asking, 'set-choices', { hoverDelay: 'short' });
});

const NAMES = ['Amazon custom silicon', 'Trainium2', 'Graviton4', 'AWS Inferentia'];
const BODY = `<!doctype html><title>t</title>
  <style>
    html { overflow: scroll }
    body { margin: 0; width: 3000px; height: 4000px }
    p { position: absolute; margin: 0 }
  </style>
  <p>${NAMES.map(name => `They rent out ${name} and`).join(' ')} ${NAMES.join(', ')} again.</p>`;

interface Arranged {
  mention: CardBox[];
  /** On the mention. */
  point: { x: number; y: number };
}

/** Runs in the page. Undefined when the mention cannot be pointed at there. */
function arrange(ranges: Range[], dice: number[]): Arranged | undefined {
  const [left = 0, top = 0, width = 0, size = 0, zoom = 0, run = 0, nth = 0, x = 0, y = 0] = dice;
  document.documentElement.style.zoom = zoom < 0.3 ? '1.4' : zoom < 0.5 ? '0.7' : '1';
  const paragraph = document.querySelector('p') as HTMLElement;
  Object.assign(paragraph.style, {
    left: `${left * 2500}px`,
    top: `${top * 3900}px`,
    width: `${80 + width * 500}px`,
    height: run > 0.85 ? '200px' : 'auto',
    font: `${10 + size * 20}px / ${1 + size} sans-serif`,
    direction: run < 0.2 ? 'rtl' : 'ltr',
    writingMode: run > 0.85 ? 'vertical-rl' : 'horizontal-tb',
  });
  const range = ranges[Math.floor(nth * ranges.length)] as Range;
  const at = range.getBoundingClientRect();
  scrollBy(at.x - x * innerWidth, at.y - y * innerHeight);
  const mention = [...range.getClientRects()];
  const line = mention[Math.floor(x * mention.length)] as DOMRect;
  const point = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  const isAt = document.elementFromPoint(point.x, point.y) === paragraph;
  // A scroll bar that is laid over the page takes the mouse.
  const isFree = point.x < innerWidth - 20 && point.y < innerHeight - 20;
  return isAt && isFree ? { point, mention: mention.map(box => box.toJSON()) } : undefined;
}

/** A mouse that has nothing under it, and no card. */
const begin = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.querySelector('p')?.style.setProperty('left', '-900px'));
  await page.mouse.move(2, 2);
  // A movement is heard of with the next frame.
  await page.evaluate(() => new Promise(requestAnimationFrame));
};

const arrangeAnywhere = async (ranges: JSHandle<Range[]>, random: () => number) =>
  waitFor(() => ranges.evaluate(arrange, Array.from({ length: 9 }, random)), 'a place in view');

const overlaps = (a: CardBox, b: CardBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Runs on the root of the card. */
const readCard = (root: Element) => {
  const { x, y, width, height } =
    root.querySelector('[role=dialog]')?.getBoundingClientRect() ?? {};
  const { width: right, height: bottom } = visualViewport as VisualViewport;
  return { card: { x, y, width, height } as CardBox, right, bottom };
};

/** Runs on the root of the card: whether it is there still, and under the point. */
const isUnder = (root: Element, { x, y }: { x: number; y: number }) =>
  document.elementFromPoint(x, y) === (root as unknown as ShadowRoot).host &&
  root.querySelector('[role=dialog]') !== null;

/** Within the card's rounded corners. */
const INSET = 12;

const tryOnce = async (
  page: Page,
  ranges: JSHandle<Range[]>,
  random: () => number,
  scale: number,
) => {
  await begin(page);
  const { point, mention } = await arrangeAnywhere(ranges, random);
  await page.mouse.move(point.x * scale, point.y * scale);
  await page.waitForSelector(CARD_TAG, { timeout: 5000 });
  const root = await theCard(page);
  const { card, right, bottom } = await root.evaluate(readCard);
  const target = {
    x: card.x + INSET + random() * (card.width - 2 * INSET),
    y: card.y + INSET + random() * (card.height - 2 * INSET),
  };
  await page.mouse.move(target.x * scale, target.y * scale, { steps: 6 });
  return {
    isApart: !mention.some(line => overlaps(line, card)),
    isInside:
      card.x >= 0 && card.y >= 0 && card.x + card.width <= right && card.y + card.height <= bottom,
    isReached: await root.evaluate(isUnder, target),
  };
};

const WELL = { isApart: true, isInside: true, isReached: true };
const TIMES = inject('isDeep') ? 40 : 8;

test.for([
  [1, { width: 1280, height: 800 }, 1],
  [2, { width: 800, height: 600 }, 1.5],
  [3, { width: 1600, height: 900 }, 0.67],
  [4, { width: 500, height: 700 }, 1],
  [5, { width: 1100, height: 420 }, 2],
] as const)(
  'seed %i: a card is beside its mention, in view and within reach, in a window of %j zoomed by %f',
  async ([seed, viewport, zoom]) => {
    const random = createRandom(seed);
    driver().server.serve('/anywhere.html', BODY);
    const page = await openMarked(driver(), `http://seed-${seed}.test/anywhere.html`);
    await page.setViewport(viewport);
    await zoomTab(asking, `seed-${seed}.test`, zoom);
    await page.bringToFront();
    const scale = await pixelsPerPixel(page);
    const ranges = await findMarks(page);
    for (let n = 0; n < TIMES; n++)
      expect({ n, ...(await tryOnce(page, ranges, random, scale)) }).toEqual({ n, ...WELL });
  },
);
