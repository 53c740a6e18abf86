import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  ASKED,
  boxOf,
  cardGone,
  cardOver,
  inCard,
  markBoxes,
  openHtml,
  pressInCard,
} from './card-page.ts';
import { type CardBox, cardText } from './driver.ts';
import { stays } from './stays.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

/** On which side of its mention a card stands, next to it and inside the viewport. */
const sideOf = async (page: Page) => {
  const card = await boxOf(page);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const isInside =
    card.x >= 0 && card.y >= 0 && card.x + card.width <= width && card.y + card.height <= height;
  const gaps = gapsBetween(card, around(await markBoxes(page)));
  const near = Object.entries(gaps).filter(([, gap]) => gap >= 0 && gap < 12);
  return isInside ? near.map(([side]) => side).join() : 'outside';
};

const around = (boxes: CardBox[]) => ({
  left: Math.min(...boxes.map(({ x }) => x)),
  top: Math.min(...boxes.map(({ y }) => y)),
  right: Math.max(...boxes.map(({ x, width }) => x + width)),
  bottom: Math.max(...boxes.map(({ y, height }) => y + height)),
});

const gapsBetween = ({ x, y, width, height }: CardBox, mention: ReturnType<typeof around>) => ({
  below: y - mention.bottom,
  above: mention.top - (y + height),
  left: mention.left - (x + width),
  right: x - mention.right,
});

const SILICON = '<p>The benches by Amazon custom silicon are green.</p>';

test.for([
  ['', 'below', 'a page like any other'],
  ['html { max-width: 500px; margin: 0 auto }', 'below', 'a centred root element'],
  ['html { position: relative; left: 150px }', 'below', 'a root element that is shifted'],
  ['html { zoom: 1.5 }', 'below', 'a page that is zoomed'],
  ['body { zoom: 0.6 }', 'below', 'a page whose body is zoomed'],
  ['html { font-size: 40px }', 'below', 'a large root font'],
  ['html { transform: scale(0.7) rotate(2deg) }', 'below', 'a root element that is turned'],
  ['html { filter: blur(0); contain: paint }', 'below', 'a root element with a filter'],
  ['html { direction: rtl }', 'below', 'text from right to left'],
  ['html { writing-mode: vertical-rl }', 'left', 'lines from right to left'],
  ['html { writing-mode: vertical-lr }', 'right', 'lines from left to right'],
  ['p { margin-top: 250px }', 'below', 'a mention in the middle of the page'],
  ['p { margin-top: 550px }', 'above', 'a mention at the foot of the page'],
  ['p { width: 13ch; margin-top: 250px }', 'below', 'a mention that runs over two lines'],
  ['p { width: 5ch; margin-top: 100px }', 'below', 'a mention that runs over three lines'],
] as const)('stands beside its mention, inside the viewport: %s (%s, %s)', async ([css, side]) => {
  const page = await openHtml(driver(), `place-${css}`, `<style>${css}</style>${SILICON}`);
  await cardOver(page, 'silicon');
  expect(await sideOf(page)).toBe(side);
});

test('is flush with the right end of a mention in a text from right to left', async () => {
  const css = 'html { direction: rtl } p { margin-right: 200px }';
  const page = await openHtml(driver(), 'flush', `<style>${css}</style>${SILICON}`);
  await cardOver(page, 'silicon');
  const { x, width } = await boxOf(page);
  expect(x + width).toBeCloseTo(around(await markBoxes(page)).right, -1);
});

/** Unfolds what is in the card, which must stay open and where it is. */
const useCard = async (page: Page) => {
  await pressInCard(page, '.card-section summary');
  await inCard(page, 'details[open]');
  await stays(async () => !!(await cardText(page)), 'the card is open');
};

const MODAL = `<dialog style="margin-top: 20px"><p>${ASKED}</p></dialog>`;

test.for([
  [
    'a modal dialog',
    `${MODAL}<script>document.querySelector("dialog").showModal()</script>`,
    () => {},
  ],
  [
    'what has the highest z-index',
    `<p style="position: fixed; inset: 0; background: white; z-index: 2147483647">${ASKED}</p>`,
    () => {},
  ],
  [
    'a popover',
    `<p popover="manual" id="a" style="margin: 20px">${ASKED}</p><script>a.showPopover()</script>`,
    () => {},
  ],
  [
    'an element in full screen',
    `<section style="background: white"><p>${ASKED}</p></section>`,
    (page: Page) => page.evaluate(() => document.querySelector('section')?.requestFullscreen()),
  ],
] as const)('can be used over %s', async ([name, body, prepare]) => {
  const page = await openHtml(driver(), name, body);
  await page.bringToFront();
  await prepare(page);
  await cardOver(page, 'Graviton');
  await useCard(page);
  await pressInCard(page, '.card-close');
  await cardGone(page);
});

test('keeps its side when it is unfolded, though it no longer fits there', async () => {
  const page = await openHtml(driver(), 'keeps', `<p style="margin-top: 300px">${ASKED}</p>`);
  await page.setViewport({ width: 800, height: 640 });
  await cardOver(page, 'Graviton');
  const before = await sideOf(page);
  await useCard(page);
  expect([before, await sideOf(page)]).toEqual(['below', 'below']);
});
