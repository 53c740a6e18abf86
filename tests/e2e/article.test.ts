import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { cardText, findCard, hover, marks, waitFor } from './driver.ts';
import { setPrintMedium } from './print-medium.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();
const { article, claims } = readBundledPack();

test('shows every claim at its place and every gap as a gap', async () => {
  const page = await driver().openExtensionPage('article.html');
  const shown = await page.evaluate(() => ({
    quotes: [...document.querySelectorAll('[id^=claim-]')].map(({ id }) =>
      id.slice('claim-'.length),
    ),
    gaps: [...document.querySelectorAll('[id^=gap-]')].map(({ id }) => id.slice('gap-'.length)),
    text: document.body.innerText,
  }));
  expect(shown.quotes).toEqual(claims.map(({ id }) => id));
  expect(shown.gaps).toEqual(article.gaps.map(({ id }) => id));
  expect(shown.text).not.toContain('0 comments');
});

const placeOf = (page: Page) => page.evaluate(() => location.hash);
const focusOf = (page: Page) => page.evaluate(() => document.activeElement?.id);

test('says of each claim in words of what kind it is, and leads to it by a link named after it', async () => {
  const page = await driver().openExtensionPage('article.html');
  const { links, notes } = await page.evaluate(() => ({
    links: [...document.querySelectorAll('.article-ref')].map(link => [
      link.getAttribute('href'),
      link.getAttribute('aria-label'),
    ]),
    notes: [...document.querySelectorAll<HTMLElement>('.article-notes li')].map(note =>
      note.innerText.replace(/\s+/g, ' '),
    ),
  }));
  expect(links.map(([href]) => href)).toEqual(claims.map(({ id }) => `#claim-${id}`));
  expect(new Set(links.map(([, name]) => name)).size).toBe(claims.length);
  expect(links[2]?.[1]).toMatch(/^Claim 3, outlook: “selling chips directly/);
  expect(notes).toHaveLength(claims.length);
  expect(notes[2]).toBe('3 Outlook');
  expect(notes[20]).toBe('21 Attributed Jassy, shareholder letter');
});

test('is searched by keyboard: what is found is listed, marked, gone to, and left again', async () => {
  const page = await driver().openExtensionPage('article.html');
  await page.focus('input[type=search]');
  await page.keyboard.type('price performnce jasy');
  await waitFor(() => page.$('.article-hits li'), 'what was found');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const claim = 'claim-better-price-performance';
  await waitFor(async () => (await focusOf(page)) === claim, 'the claim to be gone to');
  expect(await placeOf(page)).toBe(`#${claim}`);
  expect(await page.$('.article-hits')).toBeNull();
  expect(await page.$eval(`#${claim}`, mark => mark.className)).toBe('is-target is-found');
  expect(await page.$(`.article-rail a.is-found[href="#${claim}"]`)).not.toBeNull();

  await page.focus('input[type=search]');
  await waitFor(() => page.$('.article-hits li'), 'the list to be back');
  await page.keyboard.press('Escape');
  expect(await page.$('.article-hits')).toBeNull();
  await page.keyboard.press('Escape');
  await waitFor(async () => !(await page.$('.is-found')), 'the search to be cleared');
  expect(await page.$eval('input[type=search]', input => input.value)).toBe('');
});

test('says so when there is no claim, and goes to the best on Enter, also before it is found', async () => {
  const page = await driver().openExtensionPage('article.html');
  const readStatus = () => page.$eval('[role=status]', ({ textContent }) => textContent);
  await page.focus('input[type=search]');
  await page.keyboard.type('zebra crossing');
  await waitFor(async () => (await readStatus()) === 'Nothing on this in the article.', 'a word');
  for (let i = 0; i < 'zebra crossing'.length; i++) await page.keyboard.press('Backspace');
  await page.keyboard.type('backlog');
  await page.keyboard.press('Enter');
  await waitFor(async () => (await focusOf(page)) === 'claim-customer-backlog', 'the claim');
});

test('copies a link that leads to the claim', async () => {
  const page = await driver().openExtensionPage('article.html');
  await page.locator('.article-ref[href="#claim-customer-backlog"]').click();
  await page.locator('.article-notes button').click();
  const readStatus = () => page.$eval('.copy [role=status]', ({ textContent }) => textContent);
  await waitFor(async () => (await readStatus()) === 'Copied.', 'the word that it is copied');
  await page.focus('input[type=search]');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const pasted = () => page.$eval('input[type=search]', input => input.value);
  await waitFor(pasted, 'what was copied');
  expect(await pasted()).toBe(driver().extensionUrl('article.html#claim-customer-backlog'));
});

test('has a map at its side, with each claim and gap as far down as it stands, where there is room', async () => {
  const page = await driver().openExtensionPage('article.html');
  await page.setViewport({ width: 1280, height: 800 });
  const readMap = () =>
    page.$$eval('.article-rail a', links =>
      links.map(link => ({
        place: link.getAttribute('href')?.slice(1),
        name: link.getAttribute('aria-label'),
        top: link.getBoundingClientRect().top,
      })),
    );
  const map = await waitFor(async () => {
    const links = await readMap();
    // It is laid out once the text is.
    const isLaidOut = (links.at(-1)?.top ?? 0) > (links[0]?.top ?? 0) + 100;
    return isLaidOut ? links : undefined;
  }, 'the map');
  const places = [
    ...claims.map(({ id, start }) => ({ place: `claim-${id}`, at: start })),
    ...article.gaps.map(({ id, end }) => ({ place: `gap-${id}`, at: end })),
  ].sort((a, b) => a.at - b.at);
  expect(map.map(({ place }) => place)).toEqual(places.map(({ place }) => place));
  for (const [index, { top }] of map.slice(1).entries())
    expect(top - (map[index]?.top ?? 0)).toBeGreaterThan(10);
  const least = Math.min(...map.map(({ top }) => top));
  const height = Math.max(...map.map(({ top }) => top)) - least;
  for (const [index, { at }] of places.entries()) {
    const share = ((map[index]?.top ?? 0) - least) / height;
    expect(Math.abs(share - at / (places.at(-1)?.at ?? 1))).toBeLessThan(0.08);
  }

  const last = '#claim-nvidia-near-monopoly';
  await page.focus(`.article-rail a[href="${last}"]`);
  await page.keyboard.press('Enter');
  await waitFor(async () => (await focusOf(page)) === last.slice(1), 'the claim to be gone to');
  const readCurrent = () =>
    page.$$eval('.article-rail [aria-current]', links =>
      links.map(link => link.getAttribute('href')),
    );
  await waitFor(async () => (await readCurrent()).join() === last, 'the map to tell where it is');

  await page.setViewport({ width: 800, height: 800 });
  await waitFor(
    () => page.$eval('.article-rail', rail => !rail.checkVisibility()),
    'the map to give way',
  );
});

test('prints as dark ink on white paper, with claims and gaps told and without controls', async () => {
  const page = await driver().openExtensionPage('article.html#claim-customer-backlog');
  await driver().setColorScheme(page, 'dark');
  await setPrintMedium(page);
  const printed = await page.evaluate(() => {
    const isShown = (selector: string) => document.querySelector(selector)?.checkVisibility();
    const { color, backgroundColor } = getComputedStyle(document.body);
    return {
      color,
      backgroundColor,
      shown: ['.article-notes', '.gap', '.article-ref'].map(isShown),
      hidden: ['.article-search', '.article-rail', 'button'].map(isShown),
    };
  });
  expect(printed).toEqual({
    color: 'rgb(22, 25, 28)',
    backgroundColor: 'rgb(255, 255, 255)',
    shown: [true, true, true],
    hidden: [false, false, false],
  });
});

test('opens from a card at the claim, its quote in sight', async () => {
  const page = await driver().openPage(driver().server.urlOf('chips.html'));
  await waitFor(async () => (await marks(page)).length > 0, 'marks');
  await hover(page, 'Graviton');
  await waitFor(() => cardText(page), 'a card');
  const card = await findCard(page);
  const open = await card?.$('.claim button, button.text-button');
  await open?.click();
  const shown = await driver().findExtensionPage('article.html#claim-graviton-capacity-request');
  const quote = await waitFor(() => shown.$('#claim-graviton-capacity-request'), 'the quote');
  await waitFor(() => quote.isIntersectingViewport(), 'the quote to be in sight');
});
