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
import { hoverNothing, marks, waitFor } from './driver.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

const FANS = 'The fans that cool Inferentia hum in a low B flat.';

/** A page with the card of its first mention pinned. */
const openPinned = async (name: string, after = '', before = '') => {
  const page = await openHtml(driver(), name, `${before}<p>${ASKED}</p>${after}`);
  await cardOver(page, 'Graviton');
  await pressInCard(page, '.card-tool');
  await inCard(page, '.is-pinned');
  await hoverNothing(page);
  return page;
};

const placeOf = async (page: Page, nth = 0) => {
  const { box } = (await readCards(page))[nth] ?? {};
  if (!box) throw new Error('no card');
  return box;
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

test('a card of what the page shows on top is above that, and the pinned one as it was', async () => {
  const page = await openPinned(
    'popover',
    `<div popover="manual" style="inset: 0; width: 100%; height: 100%"><p>${FANS}</p></div>`,
  );
  await pressInCard(page, '.is-pinned summary');
  const body = await inCard(page, '.is-pinned .card-body');
  const scrollTop = () => body.evaluate(element => element.scrollTop);
  await body.evaluate(element => element.scrollTo(0, 40));
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['focus', 'blur', 'focusin', 'focusout', 'toggle', 'beforetoggle', 'scroll'])
      document.addEventListener(type, () => heard.push(type), true);
    document.querySelector<HTMLElement>('[popover]')?.showPopover();
  });
  await page.evaluate('heard.length = 0');
  await cardOver(page, 'Inferentia');
  await waitFor(async () => (await readCards(page)).length === 2, 'both cards');
  for (const nth of [0, 1]) {
    const { x, y, width } = await placeOf(page, nth);
    const at = { x: x + width / 2, y: y + 20 };
    const top = await page.evaluate(
      point => document.elementFromPoint(point.x, point.y)?.localName,
      at,
    );
    expect(top).toBe(CARD_TAG);
  }
  expect(await scrollTop()).toBe(40);
  await inCard(page, '.is-pinned summary:focus');
  expect(await page.evaluate('heard')).toEqual([]);
});

test('what was done is said before the pinned cards', async () => {
  const page = await openPinned('notice', '', `<p>${FANS}</p>`);
  await page.setViewport({ width: 500, height: 700 });
  await cardOver(page, 'Inferentia');
  await pressInCard(page, '.panel:not(.is-pinned) .turn-off');
  await pressInCard(page, '.panel:not(.is-pinned) .turn-off-choices button', 1);
  const undo = await (await inCard(page, '.notice .chip-button')).boundingBox();
  const isCovering = async () => {
    await pressInCard(page, '.card-grip');
    const { x, y, width, height } = await placeOf(page);
    return undo && x < undo.x && y < undo.y && x + width > undo.x && y + height > undo.y;
  };
  await waitFor(isCovering, 'a corner over what was said');
  await pressInCard(page, '.notice .chip-button');
  await waitFor(async () => (await marks(page)).length === 2, 'Undo to be pressed');
});
