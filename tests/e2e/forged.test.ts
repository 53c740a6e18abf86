import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardText, marks } from './driver.ts';
import { areMarked, MENTION, openCard, openPageOf, pageOf } from './mention-page.ts';
import { stays } from './stays.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

/** Runs in the page: every event that could open or close a card, made up, at a place and on all that is there. */
const forge = (x: number, y: number) => {
  const at = {
    clientX: x,
    clientY: y,
    bubbles: true,
    composed: true,
    pointerType: 'mouse',
    isPrimary: true,
  };
  const target = document.elementFromPoint(x, y) as Element;
  const events = [
    ...[
      'pointerover',
      'pointerenter',
      'pointermove',
      'pointerdown',
      'pointerup',
      'pointerleave',
      'pointerout',
    ].map(type => new PointerEvent(type, at)),
    ...['mouseover', 'mousemove', 'mousedown', 'click', 'contextmenu'].map(
      type => new MouseEvent(type, at),
    ),
    ...['Escape', 'Enter', ' ', 'Tab'].map(
      key => new KeyboardEvent('keydown', { key, bubbles: true }),
    ),
    ...[
      'scroll',
      'resize',
      'focus',
      'blur',
      'visibilitychange',
      'pagehide',
      'beforetoggle',
      'toggle',
    ].map(type => new Event(type, { bubbles: true })),
  ];
  const host = document.querySelector('silicon-footnotes-card');
  for (const to of [target, document.documentElement, document, window, ...(host ? [host] : [])])
    for (const event of events) to.dispatchEvent(event);
  (host as HTMLElement | null)?.click();
  document.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: 1, clientY: 1 }));
};

const placeOfMention = (page: Page) =>
  page.$eval('p', paragraph => {
    const range = new Range();
    range.setStart(paragraph.firstChild as Node, 'Two AWS customers asked for all Gra'.length);
    const { x, y, height } = range.getBoundingClientRect();
    return { x: x + 2, y: y + height / 2 };
  });

test('a page cannot open a card by made up events, nor close one', async () => {
  const { page } = await openPageOf(driver(), '/forging.html', pageOf(MENTION));
  await areMarked(page, 'Graviton');
  const { x, y } = await placeOfMention(page);
  await page.evaluate(forge, x, y);
  await stays(async () => !(await cardText(page)), 'no card');
  await openCard(page);
  await page.evaluate(forge, x, y);
  await page.evaluate(forge, 400, 500);
  await stays(async () => !!(await cardText(page)), 'the card is open');
  expect(await marks(page)).toEqual(['Graviton']);
});

test('a page cannot open a card by moving a mention under a mouse that lies still', async () => {
  const { page } = await openPageOf(driver(), '/moving.html', pageOf(MENTION));
  await areMarked(page, 'Graviton');
  const { x, y } = await placeOfMention(page);
  await page.mouse.move(x, y + 300, { steps: 3 });
  await page.$eval('p', paragraph =>
    Object.assign(paragraph.style, { position: 'relative', top: '300px' }),
  );
  const under = await page.evaluate(
    (left, top) => document.elementFromPoint(left, top)?.localName,
    x,
    y + 300,
  );
  expect(under).toBe('p');
  await stays(async () => !(await cardText(page)), 'no card');
});
