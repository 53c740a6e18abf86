import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { evaluateInFirefox } from '../../scripts/browser/bidi.ts';
import { askBackground } from './ask-background.ts';
import { cardText, hover, hoverNothing, marks, waitFor } from './driver.ts';
import { isPainted } from './is-painted.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

const openWelcome = async () => {
  const page = await driver().openExtensionPage('welcome.html');
  await waitFor(async () => (await marks(page)).includes('Graviton'), 'the example to be marked');
  return page;
};

const card = (page: Page) => waitFor(() => cardText(page), 'a card');

test('has a sentence that is marked, and a real card on hover, which Escape closes', async () => {
  const page = await openWelcome();
  expect(await isPainted(page)).toBe(true);
  await hover(page, 'Graviton');
  const text = await card(page);
  expect(text).toContain('Says the same');
  expect(text).toContain("buy all of Amazon's Graviton instance capacity in 2026");
  await page.keyboard.press('Escape');
  await waitFor(async () => !(await cardText(page)), 'the card to be gone');
  await hoverNothing(page);
});

test('shows the same card by keyboard alone', async () => {
  const page = await openWelcome();
  await page.focus('.example button');
  await page.keyboard.press('Enter');
  expect(await card(page)).toContain('Says the same');
  await page.keyboard.press('Escape');
  await waitFor(async () => !(await cardText(page)), 'the card to be gone');
});

test('marks no topic that is switched off', async () => {
  const page = await openWelcome();
  const asking = await driver().openExtensionPage('options.html');
  await page.bringToFront();
  await askBackground(asking, 'set-topic', { topic: 'graviton', on: false });
  await waitFor(async () => !(await marks(page)).includes('Graviton'), 'the mark to go');
  await askBackground(asking, 'set-topic', { topic: 'graviton', on: true });
  await waitFor(async () => (await marks(page)).includes('Graviton'), 'the mark to come back');
});

test('leads to the options and to the article', async () => {
  const page = await openWelcome();
  const links = await page.$$eval('main a', all => all.map(link => link.getAttribute('href')));
  expect(links).toEqual(expect.arrayContaining(['/options.html', '/article.html']));
});

// Chromium has no such thing: there a person withholds access in the browser's own menu, which no script reaches.
test.runIf(inject('browser') === 'firefox')(
  'says so when it has no access to sites, and asks for it on a press',
  async () => {
    await evaluateInFirefox(
      driver().browser,
      "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)",
    );
    const page = await openWelcome();
    expect(await page.$('.access')).toBeNull();
    await page.evaluate(async () => {
      type Permissions = { permissions: { remove(what: object): Promise<boolean> } };
      const { browser } = globalThis as unknown as { browser: Permissions };
      await browser.permissions.remove({ origins: ['<all_urls>'] });
    });
    const again = await openWelcome();
    await waitFor(() => again.$('.access button'), 'the notice');
    await again.locator('.access button').click();
    await waitFor(async () => !(await again.$('.access')), 'the access to be given');
  },
);
