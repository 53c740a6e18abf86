import { expect, test } from 'vitest';
import { cardGone, cardOver, jitter, openChips } from './card-page.ts';
import { cardText, findCard } from './driver.ts';
import { stays } from './stays.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

test('shows the claim that the sentence is about, with its kind, its source and the place in the article', async () => {
  const card = await cardOver(await openChips(driver()), 'Graviton');
  expect(card).toContain(
    "two large AWS customers asked if they could buy all of Amazon's Graviton instance capacity in 2026",
  );
  expect(card).toContain('About this sentence');
  expect(card).toContain('Reported');
  expect(card).toContain('Studio Global');
  expect(card).toContain('Read it in the article');
});

test('names who said it and where', async () => {
  const card = await cardOver(await openChips(driver()), 'inium');
  expect(card).toContain("there's a better price-performance option");
  expect(card).toContain('Jassy');
  expect(card).toContain('shareholder letter');
});

test('says so when the article has nothing on the sentence', async () => {
  const card = await cardOver(await openChips(driver()), 'Inferentia');
  expect(card).toContain('Nothing on this sentence');
});

test('shows both figures where the page states another, and does not say who is right', async () => {
  const card = await cardOver(await openChips(driver()), 'AWS silicon');
  expect(card).toContain('This page: $15 billion');
  expect(card).toContain('The article: $20 billion+');
});

test('tells a gap of the capture as a gap', async () => {
  const card = await cardOver(await openChips(driver()), 'Trainium', 1);
  expect(card).toContain('not in the capture');
});

test('leaves the HTML as it was once the card is gone', async () => {
  const page = await openChips(driver());
  const readHtml = () => document.documentElement.outerHTML;
  const before = await page.evaluate(readHtml);
  await cardOver(page, 'Graviton');
  await page.keyboard.press('Escape');
  await cardGone(page);
  expect(await page.evaluate(readHtml)).toBe(before);
});

test('cannot be read or opened by the page’s own script', async () => {
  const page = await openChips(driver());
  await page.evaluate(() => {
    const link = document.querySelector('#request a') as Element;
    const { x, y } = link.getBoundingClientRect();
    const at = { clientX: x + 5, clientY: y + 5, bubbles: true, pointerType: 'mouse' };
    link.dispatchEvent(new PointerEvent('pointermove', at));
    document.dispatchEvent(new Event('scroll'));
  });
  await stays(async () => (await cardText(page)) === undefined, 'no card for a made-up event');
  await cardOver(page, 'Graviton');
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    return { root: host.shadowRoot, text: host.textContent, name: host.localName };
  });
  expect(seen).toEqual({ root: null, text: '', name: 'silicon-footnotes-card' });
});

test('opens on a dense screen, too', async () => {
  const page = await openChips(driver());
  await page.setViewport({ width: 800, height: 600, deviceScaleFactor: 2 });
  expect(await cardOver(page, 'Graviton')).toContain('two large AWS customers');
});

test('is put into the page once, however the pointer moves on its mention', async () => {
  const page = await openChips(driver());
  await page.evaluate(() => {
    const counted = window as unknown as { mounts: number };
    counted.mounts = 0;
    new MutationObserver(records => {
      counted.mounts += records.flatMap(({ addedNodes }) => [...addedNodes]).length;
    }).observe(document.documentElement, { childList: true });
  });
  await cardOver(page, 'Graviton');
  await jitter(page, 'Graviton');
  await stays(async () => !!(await cardText(page)), 'the card is open');
  expect(await page.evaluate(() => (window as unknown as { mounts: number }).mounts)).toBe(1);
});

test('keeps to itself what is done in it', async () => {
  const page = await openChips(driver());
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['click', 'pointerdown', 'keydown', 'focusin']) {
      document.addEventListener(type, event => seen.push(event.type));
    }
  });
  await cardOver(page, 'Graviton');
  const card = await findCard(page);
  await (await card?.$('summary'))?.click();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});
