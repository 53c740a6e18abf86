import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardText, findCard, hover, hoverNothing, marks, readCardBox, waitFor } from './driver.ts';
import { stays } from './stays.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

const openChips = async () => {
  const page = await driver().openPage(driver().server.urlOf('chips.html'));
  await waitFor(async () => (await marks(page)).length > 0, 'marks');
  return page;
};

const cardOver = async (page: Page, text: string, nth = 0) => {
  await hover(page, text, nth);
  return waitFor(() => cardText(page), `a card over ${text}`);
};

const boxOf = async (page: Page) => readCardBox(await waitFor(() => findCard(page), 'the card'));

const cardGone = (page: Page) => waitFor(async () => !(await cardText(page)), 'the card to go');

test('shows the claim that the sentence is about, with its kind, its source and the place in the article', async () => {
  const card = await cardOver(await openChips(), 'Graviton');
  expect(card).toContain(
    "two large AWS customers asked if they could buy all of Amazon's Graviton instance capacity in 2026",
  );
  expect(card).toContain('About this sentence');
  expect(card).toContain('Reported');
  expect(card).toContain('Studio Global');
  expect(card).toContain('Read it in the article');
});

test('names who said it and where', async () => {
  const card = await cardOver(await openChips(), 'inium');
  expect(card).toContain("there's a better price-performance option");
  expect(card).toContain('Jassy');
  expect(card).toContain('shareholder letter');
});

test('says so when the article has nothing on the sentence', async () => {
  const card = await cardOver(await openChips(), 'Inferentia');
  expect(card).toContain('Nothing on this sentence');
});

test('shows both figures where the page states another, and does not say who is right', async () => {
  const card = await cardOver(await openChips(), 'AWS silicon');
  expect(card).toContain('This page: $15 billion');
  expect(card).toContain('The article: $20 billion+');
});

test('tells a gap of the capture as a gap', async () => {
  const card = await cardOver(await openChips(), 'Trainium', 1);
  expect(card).toContain('not in the capture');
});

/** The real mouse goes to and fro over a mention, as a resting hand does. */
const jitter = async (page: Page, text: string) => {
  for (let i = 0; i < 4; i++) await hover(page, text);
};

test('closes on Escape, and stays closed until the pointer has left the mention', async () => {
  const page = await openChips();
  await cardOver(page, 'Graviton');
  await page.keyboard.press('Escape');
  await cardGone(page);
  await jitter(page, 'Graviton');
  await stays(async () => !(await cardText(page)), 'the card is closed');
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await hoverNothing(page);
  expect(await cardOver(page, 'Graviton')).toContain('Graviton');
});

test('closes when the pointer leaves, but not on the way to the card', async () => {
  const page = await openChips();
  await cardOver(page, 'Graviton');
  const { x, y, width, height } = await boxOf(page);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
  await stays(
    async () => (await cardText(page)) !== undefined,
    'the card under the pointer is open',
  );
  await hoverNothing(page);
  await cardGone(page);
});

test('closes when its mention is scrolled out of sight', async () => {
  const page = await openChips();
  await cardOver(page, 'Graviton');
  await page.evaluate(() => document.querySelector('#last')?.scrollIntoView());
  await cardGone(page);
});

test('leaves the HTML as it was once the card is gone', async () => {
  const page = await openChips();
  const readHtml = () => document.documentElement.outerHTML;
  const before = await page.evaluate(readHtml);
  await cardOver(page, 'Graviton');
  await page.keyboard.press('Escape');
  await cardGone(page);
  expect(await page.evaluate(readHtml)).toBe(before);
});

test('cannot be read or opened by the page’s own script', async () => {
  const page = await openChips();
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
  const page = await openChips();
  await page.setViewport({ width: 800, height: 600, deviceScaleFactor: 2 });
  expect(await cardOver(page, 'Graviton')).toContain('two large AWS customers');
});

test('is put into the page once, however the pointer moves on its mention', async () => {
  const page = await openChips();
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

test.for([
  ['its text is replaced', "document.querySelector('#request').textContent = 'Other words.'"],
  ['its element is removed', "document.querySelector('#request').remove()"],
  ['its block is hidden', "document.querySelector('#request').style.display = 'none'"],
  ['the page is replaced', "document.body.innerHTML = '<p>Another page.</p>'"],
] as const)('closes when %s', async ([, script]) => {
  const page = await openChips();
  await cardOver(page, 'Graviton');
  await page.evaluate(script);
  await cardGone(page);
});

test('can be used over a modal dialog', async () => {
  const body =
    '<!doctype html><title>t</title><dialog style="margin-top: 20px"><p>Two AWS customers asked for all Graviton instance capacity.</p></dialog><script>document.querySelector("dialog").showModal()</script>';
  const page = await driver().openPage(driver().server.serve('/modal.html', body));
  await waitFor(async () => (await marks(page)).length > 0, 'marks');
  await hover(page, 'Graviton');
  await waitFor(() => cardText(page), 'a card');
  const card = await findCard(page);
  await (await card?.$('summary'))?.click();
  await stays(async () => !!(await cardText(page)), 'the card is open');
  expect(await card?.$('details[open]')).toBeTruthy();
});

test('keeps to itself what is done in it', async () => {
  const page = await openChips();
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

test.for([
  ['html { max-width: 500px; margin: 0 auto }', 'a centred root element'],
  ['html { position: relative; left: 150px }', 'a root element that is shifted'],
  ['html { zoom: 1.5 }', 'a page that is zoomed'],
  ['html { writing-mode: vertical-rl }', 'vertical text'],
  ['p { margin-top: 250px }', 'a mention in the middle of the page'],
  ['p { width: 13ch; margin-top: 250px }', 'a mention that runs over two lines'],
] as const)('stands beside its mention, inside the viewport: %s (%s)', async ([css]) => {
  const path = `/place-${encodeURIComponent(css)}.html`;
  const body = `<!doctype html><title>t</title><style>${css}</style><p>The benches by Amazon custom silicon are green.</p>`;
  const page = await driver().openPage(driver().server.serve(path, body));
  await waitFor(async () => (await marks(page)).length > 0, 'marks');
  await hover(page, 'silicon');
  await waitFor(() => cardText(page), 'a card');
  const place = await page.evaluate(
    ({ x: left, y: top, width, height }) => {
      const [range] = CSS.highlights.get('silicon-footnotes') as unknown as StaticRange[];
      const live = new Range();
      live.setStart(range?.startContainer as Node, range?.startOffset as number);
      live.setEnd(range?.endContainer as Node, range?.endOffset as number);
      const mention = live.getBoundingClientRect();
      const right = left + width;
      const bottom = top + height;
      return {
        inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        apart: Math.min(Math.abs(top - mention.bottom), Math.abs(mention.top - bottom)) < 12,
        near: left <= mention.right && right >= mention.left,
      };
    },
    await boxOf(page),
  );
  expect(place).toEqual({ inside: true, apart: true, near: true });
});
