import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import type { Point } from '../../lib/core/place-card.ts';
import {
  ASKED,
  cardGone,
  cardOver,
  cornersFor,
  inCard,
  middleOf,
  openHtml,
  pressInCard,
  readCards,
  sayPlace,
} from './card-page.ts';
import { hoverNothing, waitFor } from './driver.ts';
import { pressCommand } from './press-command.ts';
import { stays } from './stays.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

const FANS = 'The fans that cool Inferentia hum in a low B flat.';
const BODY = `<p>${ASKED}</p><p>${FANS}</p><div style="height: 3000px"></div>`;

const open = async (name: string, body = BODY) => {
  const page = await openHtml(driver(), name, body);
  await page.setViewport({ width: 1200, height: 800 });
  return page;
};

const topics = async (page: Page) => (await readCards(page)).map(({ topic }) => topic);

const areOpen = (page: Page, ...expected: string[]) =>
  waitFor(async () => `${await topics(page)}` === `${expected}`, `the cards ${expected}`);

const pin = async (page: Page, name: string) => {
  await cardOver(page, name);
  const isOpen = async () => (await topics(page)).at(-1) === name;
  await waitFor(isOpen, `the card of ${name}`);
  await pressInCard(page, '.panel:not(.is-pinned) .card-tool');
  await waitFor(async () => (await readCards(page)).at(-1)?.isPinned, `${name} to be pinned`);
  await hoverNothing(page);
};

const placeOf = async (page: Page, nth = 0) => {
  const { box } = (await readCards(page))[nth] ?? {};
  if (!box) throw new Error('no card');
  return box;
};

/** By the real mouse, at the card's heading. */
const drag = async (page: Page, to: (from: Point) => Point) => {
  const head = await (await inCard(page, '.is-pinned h2')).boundingBox();
  const from = middleOf(head as NonNullable<typeof head>);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const { x, y } = to(from);
  await page.mouse.move(x, y, { steps: 6 });
  await page.mouse.up();
};

test('a pinned card stays where it is when the pointer leaves and the page scrolls', async () => {
  const page = await open('stays');
  await pin(page, 'Graviton');
  const before = await placeOf(page);
  await page.evaluate(() => scrollTo(0, 1500));
  await stays(async () => `${await topics(page)}` === 'Graviton', 'the card is open');
  expect(await placeOf(page)).toEqual(before);
  await pressInCard(page, '.card-close');
  await cardGone(page);
});

test('a pinned card is dragged by its head, and never out of the window', async () => {
  const page = await open('dragged');
  await pin(page, 'Graviton');
  const before = await placeOf(page);
  await drag(page, ({ x, y }) => ({ x: x + 150, y: y + 90 }));
  const after = await placeOf(page);
  expect([after.x - before.x, after.y - before.y]).toEqual([150, 90]);
  await drag(page, () => ({ x: 3, y: 797 }));
  const [, lowerLeft] = await cornersFor(page, await placeOf(page));
  expect(sayPlace(await placeOf(page))).toBe(lowerLeft);
  expect(await page.evaluate(() => `${getSelection()}`)).toBe('');
});

test('a press on the grip, for those who cannot drag, moves the card to the next corner', async () => {
  const page = await open('corners');
  await pin(page, 'Graviton');
  const seen = new Set<string>();
  for (let i = 0; i < 4; i += 1) {
    await pressInCard(page, '.card-grip');
    seen.add(sayPlace(await placeOf(page)));
  }
  expect([...seen].sort()).toEqual((await cornersFor(page, await placeOf(page))).sort());
});

// No driver pinches in Firefox.
test.runIf(inject('browser') === 'chromium')(
  'a pinned card stays in what two fingers have enlarged',
  async () => {
    const page = await open('pinched');
    await pin(page, 'Graviton');
    await drag(page, () => ({ x: 1150, y: 750 }));
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await waitFor(
      () => page.evaluate(() => visualViewport?.scale === 2),
      'the page to be enlarged',
    );
    await waitFor(async () => {
      const { x, y, width, height } = await placeOf(page);
      return page.evaluate(
        (right, bottom) => {
          const { offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport;
          return right <= offsetLeft + width && bottom <= offsetTop + height;
        },
        x + width,
        y + height,
      );
    }, 'the card to be in view');
  },
);

test('several are pinned at once; Escape closes the open card first, then the foremost', async () => {
  const page = await open('several');
  await page.evaluate(() => {
    Object.assign(window, { escapes: 0 });
    addEventListener('keydown', () => Object.assign(window, { escapes: 1 }));
  });
  await pin(page, 'Graviton');
  await drag(page, () => ({ x: 900, y: 500 }));
  await pin(page, 'Inferentia');
  await areOpen(page, 'Graviton', 'Inferentia');
  // Its own mention opens no second card, but brings it before the other.
  await cardOver(page, 'Graviton');
  await stays(async () => (await topics(page)).length === 2, 'there are two cards');
  await hoverNothing(page);
  await page.keyboard.press('Escape');
  await areOpen(page, 'Inferentia');
  await cardOver(page, 'Graviton');
  await areOpen(page, 'Inferentia', 'Graviton');
  await page.keyboard.press('Escape');
  await areOpen(page, 'Inferentia');
  await hoverNothing(page);
  await page.keyboard.press('Escape');
  await cardGone(page);
  expect(await page.evaluate('escapes')).toBe(0);
  await page.keyboard.press('Escape');
  expect(await page.evaluate('escapes')).toBe(1);
});

test('another sentence opens a card of its own, though the article has nothing on either', async () => {
  const CAT = 'My cat sat on the AWS Graviton and fell asleep.';
  const page = await open(
    'nothing',
    `<p>${FANS.replace('Inferentia', 'Graviton')}</p><p>${CAT}</p>${BODY}`,
  );
  await pin(page, 'Graviton');
  await inCard(page, '.is-pinned .card-none');
  await drag(page, () => ({ x: 900, y: 500 }));
  await cardOver(page, 'Graviton', 1);
  await areOpen(page, 'Graviton', 'Graviton');
  await inCard(page, '.panel:not(.is-pinned) .card-none');
});

test('Escape closes the card in use; only the other gives the focus back to the page', async () => {
  const page = await open('in use', `<a href="#there">there</a>${BODY}`);
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  await page.bringToFront();
  await pin(page, 'Inferentia');
  await drag(page, () => ({ x: 900, y: 500 }));
  await page.focus('a');
  await pressCommand(driver(), 'open-card');
  await areOpen(page, 'Inferentia', 'Graviton');
  await pressInCard(page, '.is-pinned .turn-off');
  await page.keyboard.press('Escape');
  await areOpen(page, 'Graviton');
  await stays(async () => (await focused()) !== 'a', 'the focus is not on the link');
  await page.keyboard.press('Escape');
  await cardGone(page);
  expect(await focused()).toBe('a');
});
