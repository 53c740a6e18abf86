import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { findCardViolations, findViolations } from './axe.ts';
import { cardOver, inCard, openChips, pressInCard } from './card-page.ts';
import { cardText, hover, marks, waitFor } from './driver.ts';
import { openPopup } from './open-popup.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

/** So that the article's map is there. */
const ROOMY = { width: 1280, height: 900 };

const search = async (page: Page, query: string, list: string) => {
  await page.focus('input[type=search]');
  await page.keyboard.type(query);
  await waitFor(() => page.$(list), 'what was found');
};

describe.each(['light', 'dark'] as const)('in %s colours axe finds nothing wrong with', scheme => {
  const open = async (path: string) => {
    const page = await driver().openExtensionPage(path);
    await page.setViewport(ROOMY);
    await driver().setColorScheme(page, scheme);
    return page;
  };

  test('the article page, at a claim, and with what a search found', async () => {
    const page = await open('article.html#claim-customer-backlog');
    await waitFor(() => page.$('mark.is-target'), 'the claim');
    expect(await findViolations(page)).toEqual([]);
    await search(page, 'graviton', '.article-hits li');
    expect(await findViolations(page)).toEqual([]);
  });

  test('the options, with all that may be said there', async () => {
    const page = await open('options.html');
    await waitFor(() => page.$('#add-site'), 'the page');
    for (const site of ['one.example.com', 'two.example.com']) {
      await page.locator('#add-site').fill(site);
      await page.keyboard.press('Enter');
      await waitFor(() => page.$(`[aria-label="Turn back on: ${site}"]`), site);
    }
    await page.locator('[aria-label="Turn back on: two.example.com"]').click();
    await waitFor(() => page.$('.undo button'), 'a way to undo');
    await page.locator('#add-site').fill('nothing');
    await page.keyboard.press('Enter');
    await waitFor(() => page.$('[aria-invalid=true]'), 'a problem');
    await page.locator('summary').click();
    expect(await findViolations(page)).toEqual([]);
  });

  test('the welcome page', async () => {
    const page = await open('welcome.html');
    await waitFor(async () => (await marks(page)).length > 0, 'marks');
    expect(await findViolations(page)).toEqual([]);
  });

  test('the popup, empty, with what a search found, and a claim opened', async () => {
    const site = `${scheme}.axe.test`;
    await driver().openPage(`http://${site}/chips.html`);
    const page = await openPopup(driver(), site);
    await driver().setColorScheme(page, scheme);
    await waitFor(() => page.$('[role=switch]'), 'the switch');
    expect(await findViolations(page)).toEqual([]);
    await search(page, 'trainium', '.search-results li');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitFor(() => page.$('.search-results [aria-expanded=true]'), 'a claim in its place');
    expect(await findViolations(page)).toEqual([]);
  });

  test.each(['Graviton', 'Inferentia', 'AWS silicon'])('an open card, that of %s', async name => {
    const page = await driver().openPage(driver().server.urlOf('chips.html'));
    await driver().setColorScheme(page, scheme);
    await waitFor(async () => (await marks(page)).includes(name), 'marks');
    await hover(page, name);
    await waitFor(() => cardText(page), 'a card');
    const recolour = (copy: Page) => driver().setColorScheme(copy, scheme);
    expect(await findCardViolations(page, recolour)).toEqual([]);
  });

  test('a card in each of its states, and what it says was done', async () => {
    const page = await openChips(driver());
    await driver().setColorScheme(page, scheme);
    await page.bringToFront();
    const recolour = (copy: Page) => driver().setColorScheme(copy, scheme);
    const isFine = async () => {
      expect(await findCardViolations(page, recolour)).toEqual([]);
      await page.bringToFront();
    };
    await cardOver(page, 'Trainium', 1); // a gap
    await isFine();
    await pressInCard(page, '.card-tool');
    await pressInCard(page, '.copy-button');
    await pressInCard(page, '.copy-choices .chip-button');
    await inCard(page, '.copy-outcome:not(:empty)');
    await pressInCard(page, 'summary');
    await pressInCard(page, '.turn-off');
    await isFine();
    await pressInCard(page, '.turn-off-choices .chip-button', 1);
    await inCard(page, '.notice');
    await isFine();
    await pressInCard(page, '.notice .chip-button');
  });
});
