import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { cardText, findCard, hover, hoverNothing, marks, waitFor } from './driver.ts';
import { lifeOf } from './extension-life.ts';
import { isPainted } from './is-painted.ts';
import { recordErrors } from './record-errors.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

let readErrors: () => Promise<string[]> = async () => [];
afterEach(async () => expect(await readErrors()).toEqual([]));

/** The test server's own pages forbid what the cache for going back needs: to be stored. */
const STORED = { 'cache-control': 'max-age=60' };
const PAGE = `<!doctype html><title>here</title><script>
    window.returns = 0;
    addEventListener('pageshow', ({ persisted }) => { window.returns += persisted; });
  </script><p>Two AWS customers asked for all Graviton instance capacity.</p>`;

const open = async (site: string) => {
  driver().server.serve('/here.html', PAGE, STORED);
  driver().server.serve('/there.html', '<!doctype html><title>there</title>', STORED);
  const page = await driver().openPage(`http://${site}/here.html`);
  readErrors = await recordErrors(driver(), page);
  await waitFor(async () => (await marks(page)).join() === 'Graviton', 'the mark');
  return page;
};

const isAt = (page: Page, title: string) =>
  waitFor(async () => (await page.evaluate(() => document.title).catch(() => '')) === title, title);

const leave = async (page: Page) => {
  await page.evaluate(() => setTimeout(() => location.assign('/there.html')));
  await isAt(page, 'there');
};

/** How often the page came back out of the cache; Firefox tells puppeteer of no load then, so none is waited for. */
const comeBack = async (page: Page) => {
  await page.evaluate(() => setTimeout(() => history.back()));
  await isAt(page, 'here');
  return page.evaluate('returns');
};

test('a page gone back to has its marks, follows its text and opens its card, once', async () => {
  const page = await open('back.test');
  await leave(page);
  expect(await comeBack(page)).toBe(1);
  expect(await marks(page)).toEqual(['Graviton']);
  await page.evaluate(() => document.querySelector('p')?.append(' It also has Trainium2.'));
  await waitFor(async () => (await marks(page)).join() === 'Graviton,Trainium2', 'the late mark');
  await hover(page, 'Graviton');
  await waitFor(() => cardText(page), 'the card');
  expect(await page.$$('silicon-footnotes-card')).toHaveLength(1);
});

test('a page left with an open card comes back without it', async () => {
  const page = await open('card.test');
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await html();
  await hover(page, 'Graviton');
  await waitFor(() => cardText(page), 'the card');
  await leave(page);
  expect(await comeBack(page)).toBe(1);
  expect(await findCard(page)).toBeUndefined();
  expect(await html()).toBe(before);
  await hoverNothing(page); // Firefox tells of no movement to where the mouse is already
  await hover(page, 'Graviton');
  await waitFor(() => cardText(page), 'the card again');
});

const switchSite = async (name: string, label: string) => {
  const options = await driver().openExtensionPage('options.html');
  if (label === 'off') {
    await options.locator('#add-site').fill(name);
    await options.locator('.add-site button').click();
    await waitFor(() => options.$(`[aria-label="Turn back on: ${name}"]`), 'the entry');
  } else {
    await options.locator(`[aria-label="Turn back on: ${name}"]`).click();
    await waitFor(() => options.$('.undo button'), 'the entry to go');
  }
  await options.close();
};

test('a page gone back to obeys what was switched while it was away', async () => {
  const page = await open('away.test');
  await leave(page);
  await switchSite('away.test', 'off');
  await page.bringToFront();
  expect(await comeBack(page)).toBe(1);
  await waitFor(async () => (await marks(page)).length === 0, 'the marks to go');
  await leave(page);
  await switchSite('away.test', 'on');
  await page.bringToFront();
  expect(await comeBack(page)).toBe(2);
  await waitFor(async () => (await marks(page)).length === 1, 'the marks to come back');
});

// Chromium keeps no page through an update. Firefox does, but the scripts in it are dead, and it may bring none to it.
test('a page gone back to after an update has no mark that does nothing', async () => {
  const page = await open('updated-away.test');
  await leave(page);
  await lifeOf(driver()).update();
  await page.bringToFront();
  const isReadAnew = (await comeBack(page)) === 0;
  if (isReadAnew) await waitFor(async () => (await marks(page)).length === 1, 'the mark');
  if (isReadAnew || (await isPainted(page))) {
    await hover(page, 'Graviton');
    await waitFor(() => cardText(page), 'the card');
  }
});
