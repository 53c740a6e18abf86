import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { HoverDelay } from '../../lib/core/settings.ts';
import { askBackground } from './ask-background.ts';
import {
  ASKED,
  boxOf,
  cardGone,
  cardOver,
  jitter,
  markBoxes,
  middleOf,
  openChips,
  openHtml,
  pressInCard,
  readCards,
} from './card-page.ts';
import { cardText, hoverNothing, waitFor } from './driver.ts';
import { stays } from './stays.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

let asking: Page;
beforeAll(async () => {
  asking = await driver().openExtensionPage('options.html');
});

test('closes on Escape, and stays closed until the pointer has left the mention', async () => {
  const page = await openChips(driver());
  await cardOver(page, 'Graviton');
  await page.keyboard.press('Escape');
  await cardGone(page);
  await jitter(page, 'Graviton');
  await stays(async () => !(await cardText(page)), 'the card is closed');
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await hoverNothing(page);
  expect(await cardOver(page, 'Graviton')).toContain('Graviton');
});

test('closes when the pointer leaves, but not on the way to the card', async () => {
  const page = await openChips(driver());
  await cardOver(page, 'Graviton');
  const { x, y } = middleOf(await boxOf(page));
  await page.mouse.move(x, y, { steps: 8 });
  await stays(
    async () => (await cardText(page)) !== undefined,
    'the card under the pointer is open',
  );
  await hoverNothing(page);
  await cardGone(page);
});

test('closes when its mention is scrolled out of sight', async () => {
  const page = await openChips(driver());
  await cardOver(page, 'Graviton');
  await page.evaluate(() => document.querySelector('#last')?.scrollIntoView());
  await cardGone(page);
});

test('closes when its mention is scrolled out of sight in a box of the page', async () => {
  const page = await openHtml(
    driver(),
    'box',
    `<div id="box" style="overflow: auto; height: 120px; margin: 200px 0 400px">
      <p>${ASKED}</p><div style="height: 900px"></div></div>`,
  );
  await cardOver(page, 'Graviton');
  await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 30));
  await stays(async () => (await cardText(page)) !== undefined, 'the card of what is seen');
  await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 500));
  await cardGone(page);
});

test('leaves all lines of its mention free, however far they are apart', async () => {
  const page = await openHtml(
    driver(),
    'lines',
    `<p style="font: 20px/3.2 monospace; width: 13ch; margin: 120px">Peter DeSantis runs Trainium, in Annapurna Labs, at AWS.</p>`,
  );
  await waitFor(async () => (await markBoxes(page, 2)).length === 2, 'a mention of two lines');
  await cardOver(page, 'Annapurna Labs');
  const card = await boxOf(page);
  for (const line of await markBoxes(page, 2))
    expect(card.y >= line.y + line.height || card.y + card.height <= line.y).toBe(true);
});

test('a mention that the pointer has left for a pinned card opens none', async () => {
  const page = await openHtml(
    driver(),
    'pinned',
    `<p>${ASKED}</p><p id="other" style="position: fixed; margin: 0">Inferentia by AWS</p>`,
  );
  await page.setViewport({ width: 1200, height: 700 });
  await cardOver(page, 'Graviton');
  await pressInCard(page, '.card-tool');
  await waitFor(async () => (await readCards(page))[0]?.isPinned, 'the card to be pinned');
  const { x, y } = (await readCards(page))[0]?.box ?? { x: 0, y: 0 };
  await page.evaluate(
    (left, top) => {
      const other = document.querySelector<HTMLElement>('#other');
      other?.style.setProperty('left', `${left}px`);
      other?.style.setProperty('top', `${top}px`);
    },
    x + 60,
    y - 24,
  );
  await hoverNothing(page);
  await page.mouse.move(x + 80, y - 14);
  await page.mouse.move(x + 80, y + 40);
  await stays(async () => (await readCards(page)).length === 1, 'the pinned card is the only one');
});

test.for([
  ['its text is replaced', "document.querySelector('#request').textContent = 'Other words.'"],
  ['its element is removed', "document.querySelector('#request').remove()"],
  ['its block is hidden', "document.querySelector('#request').style.display = 'none'"],
  ['the page is replaced', "document.body.innerHTML = '<p>Another page.</p>'"],
] as const)('closes when %s', async ([, script]) => {
  const page = await openChips(driver());
  await cardOver(page, 'Graviton');
  await page.evaluate(script);
  await cardGone(page);
});

/** Two mentions in one line, with no room between them for more than a space. */
const CLOSE = `<p style="margin: 60px 20px; font: 20px/2 monospace">AWS Graviton4 Trainium2 Inferentia2 are chips.</p>`;

/** Goes there by hand, in so many steps, each a moment apart: far slower than the grace on leaving. */
const creep = async (page: Page, from: Point, to: Point, steps: number) => {
  for (let step = 1; step <= steps; step += 1) {
    const at = (a: number, b: number) => a + ((b - a) * step) / steps;
    await page.mouse.move(at(from.x, to.x), at(from.y, to.y));
    await new Promise(resolve => setTimeout(resolve, CREEP_MS));
  }
};
interface Point {
  x: number;
  y: number;
}
const CREEP_MS = 60;

test('a slow way aslant to the card, across other mentions, neither closes it nor opens theirs', async () => {
  const page = await openHtml(driver(), 'aslant', CLOSE);
  expect(await cardOver(page, 'Graviton4')).toContain('Graviton');
  const [mention] = await markBoxes(page);
  const { x, y, width } = await boxOf(page);
  await creep(
    page,
    middleOf(mention as Awaited<ReturnType<typeof boxOf>>),
    { x: x + width - 20, y: y + 8 },
    30,
  );
  await stays(
    async () => (await cardText(page))?.startsWith('Graviton') ?? false,
    'the card of the first mention is open',
  );
});

test('a mention on the way to the card opens its own where the pointer rests on it', async () => {
  const page = await openHtml(driver(), 'rests', CLOSE);
  await cardOver(page, 'Graviton4');
  const next = (await markBoxes(page, 1))[0];
  if (!next) throw new Error('no second mark');
  await page.mouse.move(next.x + 5, next.y + next.height - 2, { steps: 6 });
  const isNext = async () => (await cardText(page))?.startsWith('Trainium');
  await waitFor(isNext, 'the card of the second mention');
});

test('comes not at all when the pointer is gone before it is ready', async () => {
  const page = await openHtml(driver(), 'gone', `<p>${ASKED}</p>`);
  await askBackground(asking, 'set-choices', { hoverDelay: 'long' });
  await jitter(page, 'Graviton');
  await hoverNothing(page);
  await stays(async () => !(await cardText(page)), 'no card opens');
  await askBackground(asking, 'set-choices', { hoverDelay: 'normal' });
});

/** In milliseconds, from when the mouse comes to rest until the card is in the page. */
const timeCard = async (page: Page) => {
  await hoverNothing(page);
  await cardGone(page);
  const timed = page.evaluate(
    () =>
      new Promise<number>(resolve => {
        let start = 0;
        addEventListener('mousemove', ({ timeStamp }) => (start = timeStamp), true);
        new MutationObserver(() => resolve(performance.now() - start)).observe(
          document.documentElement,
          { childList: true },
        );
      }),
  );
  await cardOver(page, 'Graviton');
  return timed;
};

test('comes as soon, or as late, as a person has chosen, from then on and in pages already open', async () => {
  const page = await openHtml(driver(), 'delays', `<p style="margin: 50px">${ASKED}</p>`);
  await cardOver(page, 'Graviton');
  const times = {} as Record<HoverDelay, number>;
  for (const hoverDelay of ['long', 'short', 'normal'] as const) {
    await askBackground(asking, 'set-choices', { hoverDelay });
    await page.bringToFront();
    times[hoverDelay] = await timeCard(page);
  }
  expect(times.short).toBeGreaterThan(140);
  expect(times.normal).toBeGreaterThan(290);
  expect(times.long).toBeGreaterThan(690);
});
