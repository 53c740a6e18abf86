import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { inCard, pressInCard } from './card-page.ts';
import { cardText, hover, hoverNothing, marks, waitFor } from './driver.ts';
import { lifeOf } from './extension-life.ts';
import { isPainted } from './is-painted.ts';
import { recordErrors } from './record-errors.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();
const life = () => lifeOf(driver());

let readErrors: () => Promise<string[]> = async () => [];
afterEach(async () => expect(await readErrors()).toEqual([]));

const open = async (site: string, file = 'chips.html') => {
  const page = await driver().openPage(`http://${site}/${file}`);
  readErrors = await recordErrors(driver(), page);
  return page;
};

const isMarked = (page: Page, text: string) =>
  waitFor(async () => (await marks(page)).includes(text), `the mark ${text}`);

const openMarked = async (site: string) => {
  const page = await open(site);
  await isMarked(page, 'Graviton');
  return page;
};

const cardOver = async (page: Page, text: string) => {
  await hover(page, text);
  return waitFor(() => cardText(page), `a card over ${text}`);
};

const countCards = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('silicon-footnotes-card').length);

/** Whether a reader sees the card, also one whose scripts are gone. */
const isCardSeen = async (page: Page) => (await cardText(page)) !== undefined;

/** Only the new scripts do this: the old ones of Firefox are dead, those of Chromium give up at the first change. */
const isFollowed = async (page: Page) => {
  await page.evaluate(() => document.querySelector('h1')?.append(' AWS rents out Trainium3.'));
  await isMarked(page, 'Trainium3');
};

test('an update takes over in a page with marks: all are there, none twice, and one card opens', async () => {
  const page = await openMarked('updated.test');
  const before = await marks(page);
  await life().update();
  await isFollowed(page);
  expect((await marks(page)).filter(text => text !== 'Trainium3')).toEqual(before);
  expect(await cardOver(page, 'Graviton')).toContain('two large AWS customers');
  expect(await countCards(page)).toBe(1);
});

test('an update takes an open card away, and the next one is the new version’s', async () => {
  const page = await openMarked('open.test');
  await cardOver(page, 'Graviton');
  await life().update();
  await waitFor(async () => (await countCards(page)) === 0, 'the old card to go');
  await isFollowed(page);
  await hoverNothing(page);
  await cardOver(page, 'Jassy');
  expect(await countCards(page)).toBe(1);
  await page.keyboard.press('Escape');
  await waitFor(async () => (await countCards(page)) === 0, 'the card to close');
});

test('an update takes pinned cards away, too', async () => {
  const page = await openMarked('pinned.test');
  await cardOver(page, 'Graviton');
  await pressInCard(page, '.card-tool');
  await inCard(page, '.is-pinned');
  await hoverNothing(page);
  await life().update();
  await waitFor(async () => (await countCards(page)) === 0, 'the old card to go');
  await isFollowed(page);
});

test('an update in the middle of a hover: the next movement opens the card, once', async () => {
  const page = await openMarked('middle.test');
  await hover(page, 'Graviton');
  await life().update();
  await isFollowed(page);
  await cardOver(page, 'Graviton');
  expect(await countCards(page)).toBe(1);
});

test('an update takes over in a page without a name, where the first comes later', async () => {
  const page = await open('later.test', 'plain.html');
  await life().update();
  await page.evaluate(() => document.body.append('AWS rents out Graviton4.'));
  await isMarked(page, 'Graviton4');
  expect(await marks(page)).toEqual(['Graviton4']);
});

test('disabled, it takes its marks and its card away by itself; enabled again, it marks the page that stayed open', async () => {
  const page = await openMarked('disabled.test');
  await cardOver(page, 'Graviton');
  await life().disable();
  try {
    await waitFor(async () => !(await isCardSeen(page)), 'the card to go');
    await waitFor(async () => !(await isPainted(page)), 'the marks to go');
    await page.mouse.move(300, 300, { steps: 3 });
  } finally {
    await life().enable();
  }
  await isFollowed(page);
  expect((await marks(page)).filter(text => text === 'Graviton')).toHaveLength(1);
  await hoverNothing(page);
  await cardOver(page, 'Jassy');
  expect(await countCards(page)).toBe(1);
});
