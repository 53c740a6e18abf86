import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { readMarks } from '../../scripts/browser/find-marks.ts';
import { bundleApp } from './bundle-app.ts';
import { cardText, hover, hoverNothing, marks, waitFor } from './driver.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

let app = '';
beforeAll(async () => {
  app = await bundleApp('virtual-list.ts');
});

const openList = (query: string) => {
  const body = `<!doctype html><title>List</title><h1>A list</h1>
    <div id="scroller" style="height: 400px; overflow: auto"></div><script>${app}</script>`;
  return driver().openPage(`${driver().server.serve('/list.html', body)}${query}`);
};

/** The rows that are in the page and have a name, in their order, by their own text. */
const namedRows = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#scroller > div > div')]
      .map(({ textContent }) => textContent ?? '')
      .filter(text => text.includes('Graviton4'))
      .sort(),
  );

const areRowsMarked = (page: Page) =>
  waitFor(async () => {
    const rows = await namedRows(page);
    const marked = (await readMarks(page)).map(({ block }) => block).sort();
    return rows.length > 0 && rows.join() === marked.join();
  }, 'each named row to be marked once, and no other');

const scrollTo = (page: Page, row: number) =>
  page.evaluate(top => {
    const scroller = document.querySelector('#scroller') as HTMLElement;
    scroller.scrollTop = top;
  }, row * 30);

/** The driver scrolls to what it hovers, and the list may take that row away meanwhile. */
const cardOverRow = (page: Page) =>
  waitFor(async () => {
    await hoverNothing(page);
    await hover(page, 'Graviton4').catch(() => {});
    return waitFor(() => cardText(page), 'the card', 1000).catch(() => undefined);
  }, 'the card');

test.for([
  ['rows come and go', ''],
  ['rows are used again with other text', '?recycle'],
] as const)(
  'a virtual list whose %s has the marks of its rows, wherever it is scrolled to',
  async ([, query]) => {
    const page = await openList(query);
    await areRowsMarked(page);
    for (const row of [3, 500, 505, 9990, 0]) {
      await scrollTo(page, row);
      await areRowsMarked(page);
    }
    expect(await cardOverRow(page)).toContain('Graviton');
  },
);

test('a list used while a card is open closes it when its row gets another text', async () => {
  const page = await openList('?recycle');
  await areRowsMarked(page);
  await cardOverRow(page);
  await scrollTo(page, 5003);
  await waitFor(async () => !(await cardText(page)), 'the card to close');
  await areRowsMarked(page);
});

test('a list without end is marked as it grows, and what stood before stays marked', async () => {
  const body = `<!doctype html><title>Feed</title><h1>A feed</h1><div id="feed"></div><div id="end">...</div>
    <script>
      let count = 0;
      const grow = () => {
        for (let i = 0; i < 20; i++, count++)
          feed.insertAdjacentHTML('beforeend', '<p style="margin: 30px">Item ' + count + ': AWS rents out Trainium2.</p>');
      };
      new IntersectionObserver(([{ isIntersecting }]) => isIntersecting && grow()).observe(end);
    </script>`;
  const page = await driver().openPage(driver().server.serve('/feed.html', body));
  const areAllMarked = (atLeast: number) =>
    waitFor(async () => {
      const items = await page.evaluate(() => document.querySelectorAll('p').length);
      return items >= atLeast && (await marks(page)).length === items;
    }, `the marks of ${atLeast} items`);
  await areAllMarked(20);
  for (const atLeast of [40, 60, 80]) {
    await page.evaluate(() => document.querySelector('#end')?.scrollIntoView());
    await areAllMarked(atLeast);
  }
});
