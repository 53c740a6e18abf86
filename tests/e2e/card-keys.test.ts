import type { KeyInput, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { CARD_TAG } from '../../lib/core/card-door.ts';
import {
  ASKED,
  cardGone,
  cornersFor,
  inCard,
  openMarked,
  readCards,
  sayPlace,
} from './card-page.ts';
import { type CardBox, cardText, findCard, marks, waitFor } from './driver.ts';
import { pressCommand } from './press-command.ts';
import { readClipboard } from './read-clipboard.ts';
import { withDriver } from './with-driver.ts';

// The mouse is not touched in this file.

const driver = withDriver();

/** A page of a site of its own, with the card of its first mention open and the focus in it. */
const open = async (site: string) => {
  const html = `<!doctype html><title>t</title><button>Before</button><p>${ASKED}</p><button>After</button>`;
  driver().server.serve('/keys.html', html);
  const page = await openMarked(driver(), `http://${site}/keys.html`);
  await page.bringToFront();
  await page.focus('button');
  await pressCommand(driver(), 'open-card');
  await waitFor(async () => (await focused(page)).startsWith('What the article says'), 'the focus');
  return page;
};

/** The name of what has the focus in the card. */
const focused = async (page: Page): Promise<string> => {
  const name = await (await findCard(page))?.evaluate(root => {
    const element = (root as unknown as ShadowRoot).activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent;
  });
  return name ?? '';
};

const inPage = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent || document.activeElement?.localName);

/** More than there are stops in any card. */
const MOST_STOPS = 30;

/** Goes there by Tab, and presses a key. */
const press = async (page: Page, name: string, key: KeyInput = 'Enter') => {
  for (let i = 0; i < MOST_STOPS && !(await focused(page)).startsWith(name); i += 1)
    await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(new RegExp(`^${name}`));
  await page.keyboard.press(key);
};

test('Tab goes round in the card; Escape leads back to where the focus was', async () => {
  const page = await open('round.keys.test');
  await page.keyboard.press('Tab');
  const first = await focused(page);
  const stops = [first];
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (name === first) break;
    stops.push(name);
  }
  expect(stops).toEqual([
    'Pin',
    'Close',
    'Read it in the article',
    'Copy',
    'More on Graviton (2)',
    'Studio Global, original page',
    'Not here',
  ]);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  expect(await focused(page)).toBe('Not here');
  await page.keyboard.press('Escape');
  await cardGone(page);
  expect(await inPage(page)).toBe('Before');
  await page.keyboard.press('Tab');
  expect(await inPage(page)).toBe('After');
});

test('copies', async () => {
  const page = await open('copy.keys.localhost');
  await press(page, 'Copy');
  for (const [name, start] of [
    ['Citation', '“'],
    ['Markdown', '> '],
    ['Link', 'https://'],
  ] as const) {
    await press(page, name);
    const isThere = async () => (await readClipboard(driver(), page)).startsWith(start);
    await waitFor(isThere, `the ${name}`);
    expect(await focused(page)).toContain(name);
  }
});

test('shows more on the topic, by Space too, and copies that', async () => {
  const page = await open('more.keys.localhost');
  await press(page, 'More on', ' ');
  await inCard(page, 'details[open] .claim');
  await press(page, 'Copy');
  await press(page, 'Markdown');
  await waitFor(async () => (await readClipboard(driver(), page)).startsWith('> '), 'the citation');
});

test('opens the article at the quote', async () => {
  const page = await open('article.keys.test');
  await press(page, 'Read it in the article');
  const article = await driver().findExtensionPage('article.html#claim-');
  await waitFor(() => article.$('mark.is-target'), 'the claim');
  await article.close();
});

test('opens the publisher’s page', async () => {
  const page = await open('source.keys.test');
  await press(page, 'Studio Global');
  const isAsked = () => driver().extensionRequests().join().includes('studioglobal.ai');
  await waitFor(isAsked, 'the page to be asked for');
});

test('pins the card, moves it by arrow keys and from corner to corner, and closes it', async () => {
  const page = await open('pin.keys.test');
  const box = async () => (await readCards(page))[0]?.box;
  await press(page, 'Pin');
  await waitFor(async () => (await readCards(page))[0]?.isPinned, 'the pinned card');
  expect(await focused(page)).toMatch(/^Move/);
  const before = await box();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const after = await box();
  expect([(after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0)]).toEqual([
    24, 24,
  ]);
  for (const modifier of ['Alt', 'Control', 'Meta'] as const) {
    await page.keyboard.down(modifier);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up(modifier);
  }
  expect(await box()).toEqual(after);
  await page.keyboard.press('Enter');
  const cornered = (await box()) as CardBox;
  expect(await cornersFor(page, cornered)).toContain(sayPlace(cornered));
  await press(page, 'Close');
  await cardGone(page);
  expect(await inPage(page)).toBe('Before');
});

test('goes back into a pinned card, and Escape still leads to where the focus was', async () => {
  const page = await open('again.keys.test');
  await press(page, 'Pin');
  await waitFor(async () => (await focused(page)).startsWith('Move'), 'the grip');
  await pressCommand(driver(), 'open-card');
  await waitFor(async () => (await focused(page)).startsWith('What the article'), 'the focus');
  expect(await readCards(page)).toHaveLength(1);
  await page.keyboard.press('Escape');
  await cardGone(page);
  expect(await inPage(page)).toBe('Before');
});

test('leaves a pinned card by Tab, on to the page', async () => {
  const page = await open('leave.keys.test');
  await press(page, 'Pin');
  const isOut = async () => (await inPage(page)) !== CARD_TAG;
  for (let i = 0; i < MOST_STOPS && !(await isOut()); i += 1) await page.keyboard.press('Tab');
  expect(await isOut()).toBe(true);
  expect(await cardText(page)).toContain('Graviton');
});

test('switches a topic off and, by Undo, on again, and the focus is back in the page', async () => {
  const page = await open('off.keys.test');
  await press(page, 'Not here');
  await press(page, 'Graviton anywhere');
  await waitFor(async () => (await marks(page)).length === 0, 'no marks');
  await waitFor(async () => (await focused(page)) === 'Undo', 'the focus on Undo');
  await page.keyboard.press('Enter');
  await waitFor(async () => (await marks(page)).length === 1, 'the mark');
  expect(await inPage(page)).toBe('Before');
});

test('closes what was said by its cross, and the focus is back in the page', async () => {
  const page = await open('said.keys.test');
  await press(page, 'Not here');
  await press(page, 'on said.keys.test');
  await waitFor(async () => (await focused(page)) === 'Undo', 'the focus on Undo');
  await press(page, 'Close');
  await waitFor(async () => !(await findCard(page)), 'what was said to go');
  expect(await inPage(page)).toBe('Before');
});

test('switches the site off, and on again', async () => {
  const page = await open('site.keys.test');
  await press(page, 'Not here');
  await press(page, 'on site.keys.test');
  await waitFor(async () => (await marks(page)).length === 0, 'no marks');
  await waitFor(async () => (await focused(page)) === 'Undo', 'the focus on Undo');
  await page.keyboard.press('Enter');
  await waitFor(async () => (await marks(page)).length === 1, 'the mark');
});

test('closes by its cross', async () => {
  const page = await open('close.keys.test');
  await press(page, 'Close', ' ');
  await cardGone(page);
  expect(await inPage(page)).toBe('Before');
});
