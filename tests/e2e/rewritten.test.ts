import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findCard, waitFor } from './driver.ts';
import { isPainted } from './is-painted.ts';
import { areMarked, isCardGone, MENTION, openCard, openPageOf, pageOf } from './mention-page.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

const NEXT = '<p>AWS rents out Trainium2 by the hour.</p>';

/** Each replaces more of the page than an element of it. */
const REPLACED = [
  [
    'document.open and document.write',
    `document.open(); document.write(${JSON.stringify(pageOf(NEXT))}); document.close()`,
  ],
  ['document.write after the page has loaded', `document.write('${NEXT}'); document.close()`],
  [
    'document.write that is never closed',
    `document.write('<title>t</title>'); document.write('${NEXT}')`,
  ],
  [
    'another body',
    `const body = document.createElement('body'); body.innerHTML = '${NEXT}'; document.body = body`,
  ],
  [
    'a body that is taken out, and comes later',
    `document.body.remove();
     setTimeout(() => {
       const body = document.createElement('body');
       body.innerHTML = '${NEXT}';
       document.documentElement.append(body);
     }, 300)`,
  ],
  [
    'another root element',
    `const html = document.createElement('html');
     html.innerHTML = '<head></head><body>${NEXT}</body>';
     document.documentElement.replaceWith(html)`,
  ],
  [
    'a root element that is parsed anew',
    `document.documentElement.innerHTML = '<body>${NEXT}</body>'`,
  ],
  [
    'text beside the body',
    `document.body.remove(); document.documentElement.append('AWS has Trainium2.')`,
  ],
] as const;

const isBare = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('silicon-footnotes-card').length === 0);

test.for(REPLACED)(
  'follows a page that is replaced by %s, under an open card',
  async ([what, script]) => {
    const path = `/replaced-by-${encodeURIComponent(what)}.html`;
    const { page, problems } = await openPageOf(driver(), path, pageOf(MENTION));
    await areMarked(page, 'Graviton');
    await openCard(page);
    await page.evaluate(`{ ${script} }`);
    await isCardGone(page);
    await areMarked(page, 'Trainium2');
    await waitFor(() => isPainted(page), 'the mark to be painted');
    expect(await isBare(page)).toBe(true);
    expect(await openCard(page)).toContain('Trainium');
    await page.keyboard.press('Escape');
    await isCardGone(page);
    expect(problems).toEqual([]);
  },
);

test('marks a page that is written anew although there was no name in it', async () => {
  const { page } = await openPageOf(driver(), '/written-first.html', pageOf('<p>Hello</p>'));
  await page.waitForSelector('p');
  await page.evaluate(html => {
    document.open();
    document.write(html);
    document.close();
  }, pageOf(MENTION));
  await areMarked(page, 'Graviton');
  await openCard(page);
});

test('a card that the page takes out of the document, or moves, is right again', async () => {
  const { page, problems } = await openPageOf(driver(), '/moved-card.html', pageOf(MENTION));
  await areMarked(page, 'Graviton');
  await openCard(page);
  await page.evaluate(() =>
    document.body.prepend(document.querySelector('silicon-footnotes-card') as Element),
  );
  const card = await waitFor(() => findCard(page), 'the card');
  const isAbove = () => card.evaluate(root => root.querySelector(':popover-open') !== null);
  await waitFor(isAbove, 'the card to be above the page again');
  await page.evaluate(() => document.querySelector('silicon-footnotes-card')?.remove());
  await page.mouse.move(1, 1, { steps: 3 });
  await isCardGone(page);
  await openCard(page);
  expect(problems).toEqual([]);
});
