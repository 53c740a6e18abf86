import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { evaluateInFirefox } from '../../scripts/browser/bidi.ts';
import {
  ASKED,
  boxOf,
  cardGone,
  inCard,
  markBoxes,
  middleOf,
  openMarked,
  pressInCard,
} from './card-page.ts';
import { cardText, marks, waitFor } from './driver.ts';
import { stays } from './stays.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

const PHONE = { width: 320, height: 568 };

/** A page on a device that has a touch screen and no mouse. */
const open = async (name: string, body: string, size = PHONE) => {
  const head = '<meta name="viewport" content="width=device-width">';
  const url = driver().server.serve(
    `/${name}.html`,
    `<!doctype html><title>t</title>${head}${body}<p id="other" style="margin-top: 40px">Other words.</p>`,
  );
  const page = await openMarked(driver(), url);
  if (driver().name === 'chromium')
    await page.setViewport({ ...size, hasTouch: true, isMobile: true });
  else {
    await page.setViewport(size);
    await evaluateInFirefox(driver().browser, COARSE);
  }
  await page.bringToFront();
  await waitFor(() => page.evaluate(() => matchMedia('(pointer: coarse)').matches), 'touch');
  // Chromium loads a page anew that is to be shown on another device.
  await waitFor(async () => (await marks(page)).length > 0, 'marks');
  return page;
};

/** What Firefox takes its pointers for: 1 is a coarse one, that cannot hover. */
const COARSE = `['primary', 'all'].forEach(which => Services.prefs.setIntPref('ui.' + which + 'PointerCapabilities', 1))`;

const tapMark = async (page: Page, nth = 0) => {
  const [line] = await markBoxes(page, nth);
  const { x, y } = middleOf(line as NonNullable<typeof line>);
  await page.touchscreen.tap(x, y);
};

const tapOther = async (page: Page) => {
  const place = await (await page.$('#other'))?.boundingBox();
  await page.touchscreen.tap((place?.x ?? 0) + 10, (place?.y ?? 0) + 8);
};

const cardOpen = (page: Page) => waitFor(() => cardText(page), 'the card');

test('a tap on a mark opens its card, a tap elsewhere closes it', async () => {
  const page = await open('tap', `<p>${ASKED}</p>`, { width: 800, height: 600 });
  await tapMark(page);
  expect(await cardOpen(page)).toContain('Graviton');
  await pressInCard(page, '.card-section summary');
  await inCard(page, 'details[open]');
  expect(await cardText(page)).toContain('Graviton');
  await tapOther(page);
  await cardGone(page);
  await tapMark(page);
  await cardOpen(page);
  await tapMark(page);
  await cardGone(page);
});

test('on a narrow screen the card is a sheet at its lower edge, as wide as the screen', async () => {
  const page = await open('sheet', `<p>${ASKED}</p>`);
  await tapMark(page);
  await cardOpen(page);
  const { x, y, width, height } = await boxOf(page);
  const [line] = await markBoxes(page);
  expect([x, width, Math.round(y + height)]).toEqual([0, PHONE.width, PHONE.height]);
  expect(y).toBeGreaterThan((line?.y ?? 0) + (line?.height ?? 0));
  const sizes = await (await inCard(page, '.card-close')).boundingBox();
  expect(Math.min(sizes?.width ?? 0, sizes?.height ?? 0)).toBeGreaterThanOrEqual(44);
});

test('at the upper edge, where the mark is low on the screen', async () => {
  const page = await open('upper', `<p style="margin-top: 460px">${ASKED}</p>`);
  await tapMark(page);
  await cardOpen(page);
  const { y, height } = await boxOf(page);
  const [line] = await markBoxes(page);
  expect(y).toBe(0);
  expect(height).toBeLessThan(line?.y ?? 0);
});

test.for([
  ['a link', `<a href="#there">`, '</a>'],
  ['a role', `<span role="button" onclick="location.hash = 'there'">`, '</span>'],
  ['what looks like one', `<span style="cursor: pointer" id="x">`, '</span>'],
] as const)('%s does its own work on a tap, and opens no card', async ([name, before, after]) => {
  const page = await open(
    encodeURIComponent(name),
    `<p>${before}AWS Graviton4${after}</p><script>
      document.querySelector('#x')?.addEventListener('click', () => { location.hash = 'there' })</script>`,
  );
  await tapMark(page);
  await waitFor(() => page.evaluate(() => location.hash === '#there'), 'what it does');
  await stays(async () => !(await cardText(page)), 'no card opens');
});
