import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { marks, waitFor } from './driver.ts';
import { openPopup as openPopupOf } from './open-popup.ts';
import { stays } from './stays.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

/** Blanks that keep a name and its number on one line are blanks. */
const readCount = (popup: Page) =>
  popup.$eval('.page-count', ({ textContent }) => textContent?.replaceAll('\u00a0', ' '));

const readText = (page: Page) => page.evaluate(() => document.body.innerText);

/** Each test has a site of its own, so that what one switches off is on for the next. */
const openSite = async (site: string) => {
  const page = await driver().openPage(`http://${site}/chips.html`);
  await waitFor(async () => (await marks(page)).length > 0, `marks on ${site}`);
  return page;
};

const openPopup = (site: string) => openPopupOf(driver(), site);

const search = async (popup: Page, query: string) => {
  await popup.locator('input[type=search]').fill('');
  await popup.type('input[type=search]', query);
};

test('finds the claim for a misspelt query as it is typed, and marks the words that matched', async () => {
  await openSite('search.test');
  const popup = await openPopup('search.test');
  await search(popup, 'jasy price performnce');
  await waitFor(() => popup.$('.search-results li'), 'results');
  const first = () =>
    popup.$eval('.search-results li', item => ({
      text: item.textContent,
      marked: [...item.querySelectorAll('mark')].map(({ textContent }) => textContent).join(),
    }));
  await waitFor(async () => (await first()).marked === 'price,performance', 'the marked words');
  expect((await first()).text).toContain("there's a better price-performance option");
});

test('says so when the article has nothing', async () => {
  await openSite('nonsense.test');
  const popup = await openPopup('nonsense.test');
  await search(popup, 'zebra crossing');
  await waitFor(
    async () => (await readText(popup)).includes('Nothing on “zebra crossing”'),
    'the words',
  );
});

test('opens a result in the article, its quote marked and in sight', async () => {
  await openSite('result.test');
  const popup = await openPopup('result.test');
  await search(popup, 'desantis orders magnitude');
  // Found and pressed in one go: between two steps the list may be answered anew.
  const pressFirst = () =>
    popup.evaluate(() => {
      const first = document.querySelector('.search-results li');
      if (!first?.textContent?.includes('a couple more orders')) return false;
      first.querySelector<HTMLElement>('[aria-expanded=false]')?.click();
      return true;
    });
  await waitFor(pressFirst, 'the result');
  await popup.locator('.result-detail ::-p-text(Read it in the article)').click();
  const article = await driver().findExtensionPage('article.html#claim-orders-of-magnitude');
  const quote = await waitFor(() => article.$('#claim-orders-of-magnitude'), 'the quote');
  expect(await quote.evaluate(mark => mark.textContent)).toContain(
    'a couple more orders of magnitude',
  );
  await waitFor(() => quote.isIntersectingViewport(), 'the quote to be in sight');
});

test('two claims of one sentence each show their own words', async () => {
  await openSite('twins.test');
  const popup = await openPopup('twins.test');
  await search(popup, 'demand intense capacity');
  const readStrong = () =>
    popup.$$eval('.result strong', all => all.map(({ textContent }) => textContent));
  await waitFor(
    async () => (await readStrong()).some(words => words?.startsWith('two large AWS customers')),
    'the results',
  );
  const strong = await readStrong();
  expect(strong).toContain('Demand is so intense');
  expect(new Set(strong).size).toBe(strong.length);
});

test('counts the mentions of the page by topic', async () => {
  await openSite('count.test');
  const popup = await openPopup('count.test');
  await waitFor(
    async () => (await readText(popup)).includes('7 mentions on this page'),
    'the count',
  );
  expect(await readCount(popup)).toBe(
    '7 mentions on this page: Trainium 3, Graviton 1, Inferentia 1, AWS silicon 1, Jassy 1',
  );
});

test('counts the mentions of the page’s frames with its own', async () => {
  driver().server.serve(
    '/framed.html',
    `<!doctype html><title>t</title><p>AWS runs Graviton and Trainium2.</p>
      <iframe src="http://else.test/chips.html"></iframe>
      <iframe srcdoc="<p>AWS runs Graviton.</p>"></iframe>
      <iframe src="http://else.test/plain.html"></iframe>
      <iframe style="width: 1px; height: 1px" src="http://else.test/chips.html"></iframe>`,
  );
  const page = await driver().openPage('http://framed.test/framed.html');
  // The popup stands in a tab here, behind which nothing is read.
  const read = async (frame: Frame) => (await marks(frame)).length > 0;
  const areRead = async () => (await Promise.all(page.frames().map(read))).filter(Boolean);
  await waitFor(async () => (await areRead()).length === 3, 'marks in the page and two frames');
  const popup = await openPopup('framed.test');
  await waitFor(async () => (await readCount(popup))?.startsWith('10 mentions'), 'all mentions');
  expect(await readCount(popup)).toBe(
    '10 mentions on this page: Trainium 4, Graviton 3, Inferentia 1, AWS silicon 1, Jassy 1',
  );
});

test('switching the site off removes the marks at once in every tab of it, and a reload stays clean', async () => {
  const [one, two] = [await openSite('off.test'), await openSite('off.test')];
  const other = await openSite('other.test');
  const popup = await openPopup('off.test');
  const lever = await waitFor(() => popup.$('[role=switch]'), 'the switch');
  const readLever = () => lever.evaluate(button => button.getAttribute('aria-checked'));
  expect(await readLever()).toBe('true');
  await lever.click();
  for (const page of [one, two]) {
    await waitFor(async () => (await marks(page)).length === 0, 'the marks to go');
  }
  await waitFor(async () => (await readLever()) === 'false', 'the switch to be off');
  expect(await readText(popup)).toContain('Mark mentions on off.test');
  expect(await marks(other)).toHaveLength(7);
  await one.reload();
  // Its text comes late, so that a script that read the page only once would show here.
  await one.evaluate(() => document.body.append('Trainium'));
  await other.evaluate(() => document.body.append('Trainium'));
  // A tab in the background reads what has changed when it is shown.
  await other.bringToFront();
  await waitFor(
    async () => (await marks(other)).length === 8,
    'the other site to read the late text',
  );
  await one.bringToFront();
  await stays(async () => (await marks(one)).length === 0, 'nothing is marked');
  await popup.bringToFront();
  await lever.click();
  for (const page of [one, two]) {
    await page.bringToFront();
    await waitFor(async () => (await marks(page)).length > 0, 'the marks to come back');
  }
});

test.for([
  ['a page of the browser', 'popup.html?tab=999999', 'Browser pages cannot be read by extensions.'],
  ['a tab of its own', 'popup.html?tab=0', 'Browser pages cannot be read by extensions.'],
] as const)('says why nothing is marked on %s', async ([, path, words]) => {
  const popup = await driver().openExtensionPage(path);
  await waitFor(async () => (await readText(popup)).includes(words), 'the reason');
  expect(await popup.$('[role=switch]')).toBeNull();
});

test('says that PDF files are not marked, and what can be done there', async () => {
  const pdf =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>';
  driver().server.serve('/chips.pdf', pdf, { 'content-type': 'application/pdf' });
  const page = await driver().browser.newPage();
  // The viewer takes the page over, so that its loading never ends for some drivers.
  await page.goto('http://pdf.test/chips.pdf', { waitUntil: 'domcontentloaded' }).catch(() => {});
  const popup = await openPopup('pdf.test');
  const words = 'What does the article say about this?';
  await waitFor(async () => (await readText(popup)).includes(words), 'the reason');
  expect(await popup.$('[role=switch]')).not.toBeNull();
});

test('says that files wait for leave where the browser asks for it, and reads them where it does not', async () => {
  const page = await driver().browser.newPage();
  const file = pathToFileURL(join(import.meta.dirname, 'pages/chips.html'));
  await page.goto(file.href);
  const isRead = driver().name === 'chromium';
  if (isRead) await waitFor(async () => (await marks(page)).length > 0, 'marks');
  const popup = await openPopup('file:');
  const words = isRead
    ? '7 mentions on this page'
    : 'Files on this computer are read only once you allow it';
  await waitFor(async () => (await readText(popup)).includes(words), words);
});

test('says that the site is off', async () => {
  await openSite('quiet.test');
  const popup = await openPopup('quiet.test');
  const lever = await waitFor(() => popup.$('[role=switch]'), 'the switch');
  expect(await readText(popup)).toContain('Switching off unmarks this site and its subdomains');
  await lever.click();
  await waitFor(
    async () =>
      (await readText(popup)).includes('Mentions are not counted while quiet.test is off.'),
    'the reason',
  );
  expect(await readText(popup)).toContain('Switching on marks it again at once.');
  await waitFor(async () => !(await popup.$('.mention')), 'the mentions to go');
});
