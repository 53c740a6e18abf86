import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { findCard, readCardBox, waitFor } from './driver.ts';
import { areMarked, isCardGone, MENTION, openCard, openPageOf, pageOf } from './mention-page.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

const openMarked = async (name: string, head = '', body = MENTION) => {
  const { page } = await openPageOf(driver(), `/host-${name}.html`, pageOf(body, head));
  await areMarked(page, 'Graviton');
  return page;
};

const close = async (page: Page) => {
  await page.keyboard.press('Escape');
  await isCardGone(page);
};

test('is one element after the body, without attributes or text, while the card is open', async () => {
  const page = await openMarked('one');
  const readHtml = () => document.documentElement.outerHTML;
  const before = await page.evaluate(readHtml);
  await openCard(page);
  expect(await page.evaluate(readHtml)).toBe(
    before.replace('</html>', '<silicon-footnotes-card></silicon-footnotes-card></html>'),
  );
  await close(page);
  expect(await page.evaluate(readHtml)).toBe(before);
});

test('is all that a page sees of a card by its own observer, and by its collections', async () => {
  const page = await openMarked('observed');
  await page.evaluate(() => {
    const seen: string[] = [];
    const tell = (records: MutationRecord[]) => {
      for (const { type, target, addedNodes, removedNodes } of records)
        for (const node of [...addedNodes, ...removedNodes])
          seen.push(`${type} in ${target.nodeName}: ${node.nodeName}`);
    };
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(tell).observe(document, all);
    const counts = () => [
      document.styleSheets,
      document.adoptedStyleSheets,
      frames,
      document.scripts,
    ];
    Object.assign(window, {
      seen,
      count: () =>
        counts()
          .map(({ length }) => length)
          .join(),
    });
  });
  const before = await page.evaluate('count()');
  await openCard(page);
  expect(await page.evaluate('count()')).toBe(before);
  await close(page);
  const record = 'childList in HTML: SILICON-FOOTNOTES-CARD';
  expect(await page.evaluate('seen')).toEqual([record, record]);
});

const LAYOUTS = [
  ['short', 'a short page', ''],
  ['long', 'a long page', 'p { margin: 300px 0 }'],
  ['wide', 'a page scrolled sideways', 'body { width: 300vw; padding-left: 50vw }'],
  [
    'grid',
    'a root element that lays out its children',
    'html { display: grid; gap: 50px; grid-auto-rows: 100px }',
  ],
  [
    'full',
    'a page as high as the window',
    'html, body { height: 100%; margin: 0 } p { position: absolute; bottom: 0 }',
  ],
  [
    'moved',
    'a root element that is transformed',
    'html { transform: translate(40px, 30px) scale(0.9); contain: layout }',
  ],
  ['right', 'a page from right to left', 'html { direction: rtl }'],
  [
    'last',
    'a page with a style for last children',
    '*:last-child { margin-bottom: 0 } html > * { min-height: 20px }',
  ],
] as const;

const measure = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    const sizes = { scrollWidth, scrollHeight, clientWidth, clientHeight };
    return {
      ...sizes,
      scrollX,
      scrollY,
      paragraph: document.querySelector('p')?.getBoundingClientRect().toJSON(),
    };
  });

test.for(LAYOUTS)('%s: moves and stretches nothing on %s', async ([name, , css]) => {
  const body = `${MENTION}${name === 'long' ? MENTION.replaceAll('Graviton', 'chip').repeat(20) : ''}`;
  const page = await openMarked(name, `<style>${css}</style>`, body);
  await page.evaluate(() => document.querySelector('p')?.scrollIntoView({ block: 'center' }));
  await openCard(page);
  const open = await measure(page);
  await close(page);
  expect(open).toEqual(await measure(page));
});

/** What a page may say of everything but its text, or of the card alone. */
const STYLES = [
  '*:not(html, body, p) { display: none !important }',
  '*:not(html, body, p) { all: unset !important; visibility: hidden !important; position: static !important; opacity: 0 !important; pointer-events: none !important }',
  'silicon-footnotes-card { all: unset !important; display: none !important; position: absolute !important; filter: blur(9px) !important }',
  'html { font-size: 60px; line-height: 9; letter-spacing: 1em; text-transform: uppercase; color: red; cursor: none; direction: rtl }',
  '*:not(html, body, p) { animation: away 1ms infinite alternate !important; transition: all 9s !important } @keyframes away { to { translate: 900px; opacity: 0; zoom: 3 } }',
  'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: red; pointer-events: none }',
  ':popover-open, [popover] { display: none !important; top: -999px !important } ::backdrop { background: red !important; display: block !important }',
  '* { --sf-ink: transparent !important; --sf-paper: transparent !important; --sf-size-text: 1px !important }',
  '*:not(html, body, p) { content-visibility: hidden !important; clip-path: inset(50%) !important; contain: strict !important; mask: linear-gradient(transparent, transparent) !important }',
];
/** Firefox counts what is above the page in with the root element here: docs/browser-bugs.md. */
const ROOT_STYLES = ['html { opacity: 0.2 }', 'html { filter: blur(3px) invert(1) }'];

/** Keeps its place whatever is said of it, for the card goes with its line. */
const STILL =
  'position: fixed; inset: 9px auto auto 9px; margin: 0; font: 16px/20px monospace; letter-spacing: 0; text-transform: none; direction: ltr';
const FIXED = `<p style="${STILL.replaceAll(';', ' !important;')}">All Graviton capacity of AWS.</p>`;

/** A picture of what is within the card's edge, below its cross: Chromium smooths slanted lines now so, now so. */
const pictureOf = async (page: Page) => {
  const card = await findCard(page);
  if (!card) return 'no card';
  const { x, y, width, height } = await readCardBox(card);
  const clip = { x: x + 12, y: y + 48, width: width - 24, height: height - 60 };
  return page.screenshot({ captureBeyondViewport: false, clip, encoding: 'base64' });
};

const addStyle = (page: Page, css: string) =>
  page.evaluate(text => {
    document.querySelector('style')?.remove();
    document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
  }, css);

test('is shown as ever whatever the page says of all elements, or of it', async () => {
  const page = await openMarked('styled', '', FIXED);
  await openCard(page);
  const pictures: string[] = [];
  const isStill = async () =>
    pictures.push(await pictureOf(page)) > 1 && pictures.at(-1) === pictures.at(-2);
  await waitFor(isStill, 'the card to stand still');
  const still = pictures.at(-1);
  const isChrome = inject('browser') === 'chromium';
  for (const css of isChrome ? [...STYLES, ...ROOT_STYLES] : STYLES) {
    await addStyle(page, css);
    await waitFor(async () => (await pictureOf(page)) === still, `the card as ever under ${css}`);
  }
});

test('darkens nothing around the card where the page has a style for all backdrops', async () => {
  const style = '<style>::backdrop { background: red; backdrop-filter: invert(1) }</style>';
  const page = await openMarked('backdrop', style);
  const clip = { x: 0, y: 500, width: 200, height: 90 };
  const before = await page.screenshot({ clip, encoding: 'base64' });
  expect(await openCard(page)).toContain('Graviton');
  expect(await page.screenshot({ captureBeyondViewport: false, clip, encoding: 'base64' })).toBe(
    before,
  );
});
