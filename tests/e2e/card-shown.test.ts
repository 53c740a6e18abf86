import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { CARD_TAG } from '../../lib/core/card-door.ts';
import {
  ASKED,
  cardGone,
  cardOver,
  inCard,
  openHtml,
  pressInCard,
  readCards,
} from './card-page.ts';
import { hoverNothing, waitFor } from './driver.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

/** A page with the card of its first mention pinned. */
const openPinned = async (name: string) => {
  const page = await openHtml(driver(), name, `<p>${ASKED}</p>`);
  await cardOver(page, 'Graviton');
  await pressInCard(page, '.card-tool');
  await inCard(page, '.is-pinned');
  await hoverNothing(page);
  return page;
};

const isAt = (page: Page, where: string) =>
  waitFor(
    () =>
      page.evaluate(
        (tag, inside) => !!document.querySelector(`${inside} > ${tag}`),
        CARD_TAG,
        where,
      ),
    `the card in ${where}`,
  );

test('a pinned card outlives as many dialogs as a page opens and takes away', async () => {
  const page = await openPinned('dialogs');
  for (let n = 0; n < 6; n += 1) {
    await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.showModal();
    });
    await isAt(page, 'dialog');
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await isAt(page, 'html');
  }
  expect(await readCards(page)).toMatchObject([{ topic: 'Graviton', isPinned: true }]);
});

test('it is closed once a page has taken it away again and again', async () => {
  const page = await openPinned('unwanted');
  await page.evaluate(tag => {
    const counts = { removed: 0, escapes: 0 };
    Object.assign(window, { counts });
    addEventListener('keydown', () => Object.assign(counts, { escapes: 1 }));
    const remove = () => {
      const card = document.querySelector(tag);
      if (card) counts.removed += 1;
      card?.remove();
    };
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
    remove();
  }, CARD_TAG);
  await waitFor(() => page.evaluate('counts.removed === 4'), 'the page to have its way');
  const isFree = async () => {
    await page.keyboard.press('Escape');
    return page.evaluate('counts.escapes === 1');
  };
  await waitFor(isFree, 'the page to hear Escape');
  expect(await page.evaluate('counts.removed')).toBe(4);
  await cardGone(page);
});
