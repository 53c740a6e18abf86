import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { backgroundOf } from './background.ts';
import { cardText, hover, marks, waitFor } from './driver.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

const areMarked = (page: Page) => waitFor(async () => (await marks(page)).length > 0, 'marks');

const openChips = async (site: string) => {
  const page = await driver().openPage(`http://${site}/chips.html`);
  await areMarked(page);
  return page;
};

const CLAIM = 'two large AWS customers';

test('the card comes when the background was stopped', async () => {
  const page = await openChips('idle.test');
  await backgroundOf(driver()).stop();
  await hover(page, 'Graviton');
  expect(await waitFor(() => cardText(page), 'the card')).toContain(CLAIM);
});

test('the card comes when the background is stopped between the rest of the pointer and its answer', async () => {
  const page = await openChips('asked.test');
  await backgroundOf(driver()).stopWhileAsked(() => hover(page, 'Graviton'));
  expect(await waitFor(() => cardText(page), 'the card')).toContain(CLAIM);
});

test('the second card of a page comes when the background is stopped with the question', async () => {
  const page = await openChips('second.test');
  await hover(page, 'Jassy');
  await waitFor(() => cardText(page), 'the first card');
  await backgroundOf(driver()).stopWhileAsked(() => hover(page, 'Graviton'));
  await waitFor(async () => (await cardText(page))?.includes(CLAIM), 'the second card');
});

test('marks come when the background is stopped as a page asks to be marked', async () => {
  const page = await driver().openPage('http://unmarked.test/plain.html');
  await backgroundOf(driver()).stopWhileAsked(() =>
    page.evaluate(() => document.body.append('AWS rents out Graviton4 by the hour.')),
  );
  await areMarked(page);
  expect(await marks(page)).toEqual(['Graviton4']);
});

test('what is switched while the background is stopped acts at once, and on the pages that come', async () => {
  const page = await openChips('switched.test');
  const options = await driver().openExtensionPage('options.html');
  await options.locator('#add-site').fill('switched.test');
  await backgroundOf(driver()).stopWhileAsked(() => options.locator('.add-site button').click());
  await waitFor(async () => (await marks(page)).length === 0, 'the marks to go');
  await backgroundOf(driver()).stop();
  await options.locator('[aria-label="Turn back on: switched.test"]').click();
  await page.bringToFront();
  await areMarked(page);
});

test('what is stored while the background is stopped is heard in the pages', async () => {
  const page = await openChips('stored.test');
  const options = await driver().openExtensionPage('options.html');
  await backgroundOf(driver()).stop();
  await options.evaluate(async () => {
    type Storage = { storage: { local: { set(items: object): Promise<void> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Storage; chrome: Storage };
    await (browser ?? chrome).storage.local.set({ settings: { sitesOff: ['stored.test'] } });
  });
  await waitFor(async () => (await marks(page)).length === 0, 'the marks to go');
});
