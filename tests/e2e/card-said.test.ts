import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ASKED, cardGone, cardOver, inCard, openHtml } from './card-page.ts';
import { cardText, hoverNothing, waitFor } from './driver.ts';
import { pressCommand } from './press-command.ts';
import { stays } from './stays.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

const BODY = `<button>Before</button><p>${ASKED}</p>`;

/** What a screen reader reads out when it has a moment. */
const said = async (page: Page) =>
  (await inCard(page, '[role=status].said')).evaluate(({ textContent }) => textContent);

test('a card that opens is announced politely, in few words', async () => {
  const page = await openHtml(driver(), 'said', BODY);
  await cardOver(page, 'Graviton');
  await waitFor(async () => (await said(page)) !== '', 'the words');
  expect(await said(page)).toMatch(/^Graviton: says the same\. “.*instance capacity in 2026”$/);
  await hoverNothing(page);
  await cardGone(page);
});

test('one that takes the focus is a dialog with a name, and not announced twice', async () => {
  const page = await openHtml(driver(), 'named', BODY);
  await page.bringToFront();
  await pressCommand(driver(), 'open-card');
  await waitFor(() => cardText(page), 'the card');
  const dialog = await inCard(page, '[role=dialog]:focus');
  const name = await dialog.evaluate(element => element.getAttribute('aria-label'));
  expect(name).toBe('What the article says about Graviton');
  await stays(async () => (await said(page)) === '', 'nothing is said beside it');
});

test('so is a pinned card whose mention is gone to', async () => {
  const page = await openHtml(driver(), 'pinned', BODY);
  const asking = await driver().openExtensionPage('options.html');
  await page.bringToFront();
  await pressCommand(driver(), 'open-card');
  await (await inCard(page, '[role=dialog]:focus .card-tool')).press('Enter');
  await inCard(page, '.is-pinned');
  expect(await said(page)).toBe('');
  await pressCommand(driver(), 'next-mention', asking);
  await waitFor(
    async () => (await said(page))?.startsWith('Graviton: says the same.'),
    'the words',
  );
});
