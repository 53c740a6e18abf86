import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { marks, waitFor } from './driver.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

const siteNames = (page: Page) =>
  page.$$eval('.site-name', names => names.map(({ textContent }) => textContent));

const addSite = async (page: Page, typed: string) => {
  await page.locator('#add-site').fill(typed);
  await page.locator('.add-site button').click();
};

test('adds a site, which takes its subdomains along at once, and turns it back on', async () => {
  const page = await driver().openPage('http://news.listed.test/chips.html');
  await waitFor(async () => (await marks(page)).length > 0, 'marks');
  const options = await driver().openExtensionPage('options.html');
  await addSite(options, 'https://www.listed.test/some/page');
  await waitFor(async () => (await siteNames(options)).includes('listed.test'), 'the entry');
  await waitFor(async () => (await marks(page)).length === 0, 'the marks to go');
  await options.locator('[aria-label="Turn back on: listed.test"]').click();
  await waitFor(async () => (await siteNames(options)).length === 0, 'the entry to go');
  // A tab in the background is read when it is shown.
  await page.bringToFront();
  await waitFor(async () => (await marks(page)).length > 0, 'the marks to come back');
  await options.bringToFront();
  await options.locator('.undo button').click();
  await waitFor(async () => (await marks(page)).length === 0, 'the marks to go again');
});

test('keeps a choice below a site that is switched off and on again', async () => {
  const options = await driver().openExtensionPage('options.html');
  for (const site of ['below.choice.test', 'choice.test', 'www.gov.uk']) {
    await addSite(options, site);
    await waitFor(async () => (await siteNames(options)).includes(site), `the entry ${site}`);
  }
  await options.locator('[aria-label="Turn back on: choice.test"]').click();
  await waitFor(async () => !(await siteNames(options)).includes('choice.test'), 'it to go');
  expect(await siteNames(options)).toEqual(
    expect.arrayContaining(['below.choice.test', 'www.gov.uk']),
  );
});

test('refuses what is no site and says why, and nothing is lost', async () => {
  const options = await driver().openExtensionPage('options.html');
  await addSite(options, 'keep.example.com');
  await waitFor(async () => (await siteNames(options)).includes('keep.example.com'), 'the entry');
  const known = await siteNames(options);
  await addSite(options, 'not a site');
  const problem = () => options.$eval('#add-site-problem', ({ textContent }) => textContent);
  await waitFor(problem, 'the reason');
  expect(await problem()).toBe('“not a site” is not the address of a site.');
  expect(await options.$eval('#add-site', input => (input as HTMLInputElement).value)).toBe(
    'not a site',
  );
  expect(await siteNames(options)).toEqual(known);
});

test('a broken settings object costs only its broken part', async () => {
  const options = await driver().openExtensionPage('options.html');
  await options.evaluate(async () => {
    type Storage = { storage: { local: { set(items: object): Promise<void> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Storage; chrome: Storage };
    const settings = { sitesOff: ['kept.example.com', 7, null], colour: 'mauve' };
    await (browser ?? chrome).storage.local.set({ settings });
  });
  await waitFor(
    async () => (await siteNames(options)).join() === 'kept.example.com',
    'the part that is right',
  );
});

test('a topic that is switched off is unmarked at once, the others stay', async () => {
  const page = await driver().openPage('http://topics.test/chips.html');
  await waitFor(async () => (await marks(page)).includes('Graviton'), 'marks');
  const options = await driver().openExtensionPage('options.html');
  const box = await waitFor(() => options.$('::-p-text(Graviton)'), 'the box');
  await box.click();
  await page.bringToFront();
  await waitFor(async () => {
    const marked = await marks(page);
    return marked.includes('Trainium2') && !marked.includes('Graviton');
  }, 'the other marks alone');
  await options.bringToFront();
  await box.click();
  await page.bringToFront();
  await waitFor(async () => (await marks(page)).includes('Graviton'), 'the mark to come back');
});
