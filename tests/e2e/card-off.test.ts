import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { askBackground } from './ask-background.ts';
import {
  ASKED,
  cardGone,
  cardOver,
  inCard,
  openMarked,
  pressInCard,
  readCards,
} from './card-page.ts';
import { findCard, hoverNothing, marks, waitFor } from './driver.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

const BODY = `<!doctype html><title>t</title><p>${ASKED}</p><p>Inferentia hums, says AWS.</p>`;

const open = (site: string) => {
  driver().server.serve('/off.html', BODY);
  return openMarked(driver(), `http://${site}/off.html`);
};

const areMarked = async (page: Page, ...names: string[]) => {
  await waitFor(async () => `${await marks(page)}` === `${names}`, `the marks ${names}`);
};

const ALL = ['Graviton', 'Inferentia'];

const notice = async (page: Page) =>
  (await inCard(page, '.notice p')).evaluate(({ textContent }) => textContent);

const said = async (page: Page) =>
  (await inCard(page, '[role=status].said')).evaluate(({ textContent }) => textContent);

const SITE = 'on site.off.test and its subdomains';

test.for([
  ['site', 0, [], `Nothing is marked ${SITE} any more.`, `Mentions are marked again ${SITE}.`],
  [
    'topic',
    1,
    ['Inferentia'],
    'Graviton is not marked any more, on any site.',
    'Graviton is marked again.',
  ],
] as const)(
  'switches off a %s, says so, and takes it back',
  async ([what, nth, left, gone, back]) => {
    const page = await open(`${what}.off.test`);
    const other = await open(`${what}.off.test`);
    await page.bringToFront();
    await cardOver(page, 'Graviton');
    await pressInCard(page, '.turn-off');
    await pressInCard(page, '.turn-off-choices button', nth);
    await areMarked(page, ...left);
    await other.bringToFront();
    await areMarked(other, ...left);
    await page.bringToFront();
    expect(await notice(page)).toBe(gone);
    await pressInCard(page, '.notice .chip-button');
    await areMarked(page, ...ALL);
    await waitFor(async () => (await notice(page)) === back, 'what it says');
    await waitFor(async () => (await said(page)) === back, 'the words for those who hear them');
    await page.keyboard.press('Escape');
    await waitFor(async () => (await findCard(page)) === undefined, 'what was said to be gone');
    await other.bringToFront();
    await areMarked(other, ...ALL);
  },
);

test('what was said goes by its cross, and by Escape', async () => {
  const page = await open('cross.off.test');
  const turnOffAndBack = async (close: () => Promise<void>) => {
    await cardOver(page, 'Graviton');
    await pressInCard(page, '.turn-off');
    await pressInCard(page, '.turn-off-choices button', 1);
    await areMarked(page, 'Inferentia');
    await inCard(page, '.notice');
    await hoverNothing(page);
    await close();
    await waitFor(async () => (await findCard(page)) === undefined, 'it to be gone');
    await areMarked(page, 'Inferentia');
  };
  const asking = await driver().openExtensionPage('options.html');
  const turnOn = async () => {
    await asking.bringToFront();
    await asking.locator('::-p-aria([name="Graviton"][role="checkbox"])').click();
    await page.bringToFront();
    await areMarked(page, ...ALL);
  };
  await page.bringToFront();
  await turnOffAndBack(() => pressInCard(page, '.notice .card-close'));
  await turnOn();
  await turnOffAndBack(() => page.keyboard.press('Escape'));
  await turnOn();
});

test('pinned cards go when their topic or the site is switched off elsewhere', async () => {
  const page = await open('pinned.off.test');
  const asking = await driver().openExtensionPage('options.html');
  const pinned = async () => (await readCards(page)).map(({ topic }) => topic).join();
  await page.bringToFront();
  for (const name of ALL.toReversed()) {
    await cardOver(page, name);
    await waitFor(async () => (await pinned()).endsWith(name), `the card of ${name}`);
    await pressInCard(page, '.panel:not(.is-pinned) .card-tool');
    await hoverNothing(page);
  }
  expect(await pinned()).toBe('Inferentia,Graviton');
  await askBackground(asking, 'set-topic', { topic: 'graviton', on: false });
  await waitFor(async () => (await pinned()) === 'Inferentia', 'the card of Inferentia alone');
  await askBackground(asking, 'set-site', { site: 'pinned.off.test', on: false });
  await cardGone(page);
  await askBackground(asking, 'set-topic', { topic: 'graviton', on: true });
});

test('a site that cannot be stored is not offered', async () => {
  const page = await open('www.www.off.test');
  await cardOver(page, 'Graviton');
  await pressInCard(page, '.turn-off');
  const choices = await inCard(page, '.turn-off-choices');
  const words = await choices.evaluate(({ textContent }) => textContent);
  expect(words).toBe('Stop markingGraviton anywhere');
});
