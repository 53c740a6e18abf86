import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Item } from './apps/news.ts';
import { bundleApp, type Mode } from './bundle.ts';
import { cardText, waitFor } from './driver.ts';
import { areMarked, openCard, openUrl, pageOf } from './mention-page.ts';
import { renderNews } from './render-news.ts';
import { withBareBrowser } from './with-bare-browser.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();
const openBare = withBareBrowser();

const serveScript = async (path: string, app: string, mode?: Mode) =>
  driver().server.serve(path, await bundleApp(app, mode), { 'content-type': 'text/javascript' });

const pageAround = (html: string, script: string) =>
  pageOf(`<div id="root">${html}</div><script type="module" src="${script}"></script>`);

const serveReact = async (mode: Mode, isWhole: boolean) => {
  const script = await serveScript(`/react-${mode}.js`, 'hydrate-react', mode);
  const html = isWhole ? await renderNews(script) : pageAround(await renderNews(), script);
  return driver().server.serve(`/react-${mode}-${isWhole}.html`, html);
};

/** Preact's own renderer for servers is a package more; rendered in a browser its HTML is the same. */
const servePreact = async () => {
  const script = await serveScript('/preact.js', 'hydrate-preact', 'development');
  const page = await openBare(driver().server.serve('/preact-empty.html', pageAround('', script)));
  await waitFor(() => page.evaluate("'release' in window"), 'the app');
  await page.evaluate('release(); render()');
  await page.waitForSelector('#late');
  const html = await page.$eval('#root', root => root.innerHTML);
  return driver().server.serve('/preact.html', pageAround(html, script));
};

const setItems = (page: Page, items: Item[]) => page.evaluate(`setItems(${JSON.stringify(items)})`);

/** Comes alive under an open card, then renders anew in all the ways a list does. */
const live = async (page: Page) => {
  await areMarked(page, 'Graviton4', 'Trainium2', 'Inferentia');
  await openCard(page);
  await page.evaluate('void hydrate()');
  await waitFor(() => page.evaluate("'isAlive' in window"), 'the app to be alive');
  await areMarked(page, 'Graviton4', 'Trainium2', 'Inferentia');
  await page.evaluate('release()');
  expect(await cardText(page)).toContain('Graviton');

  await setItems(page, [
    { id: 2, text: 'AWS rents out Trainium2.' },
    { id: 4, text: 'AWS plans Trainium4.' },
    { id: 1, text: 'AWS runs Graviton5.' },
  ]);
  await areMarked(page, 'Trainium2', 'Trainium4', 'Graviton5', 'Inferentia');
  await setItems(page, [{ id: 4, text: 'Nothing any more.' }]);
  await areMarked(page, 'Inferentia');
  await setItems(page, []);
  await setItems(page, [{ id: 9, text: 'AWS runs Graviton.' }]);
  await areMarked(page, 'Graviton', 'Inferentia');
};

const recovered = (page: Page) => page.evaluate('recovered');

test.for([
  ['development', 'a part of the page'],
  ['development', 'the whole document'],
  ['production', 'a part of the page'],
  ['production', 'the whole document'],
] as const)(
  'React, %s build, hydrates %s and renders anew: no warning, and marks follow',
  async ([mode, what]) => {
    const url = await serveReact(mode, what === 'the whole document');
    const { page, problems } = await openUrl(driver(), url);
    await live(page);
    expect(await recovered(page)).toEqual([]);
    expect(problems).toEqual([]);
  },
);

/** What an extension does that wraps the names it finds. */
const wrapName = (page: Page) =>
  page.evaluate(() => {
    const mark = document.createElement('mark');
    document.querySelector('li')?.replaceChildren(mark);
    mark.textContent = 'Graviton4';
  });

test('React would tell of a name that is wrapped before it hydrates', async () => {
  const { page } = await openUrl(driver(), await serveReact('development', false));
  await waitFor(() => page.evaluate("'hydrate' in window"), 'the app');
  await wrapName(page);
  await page.evaluate('release(); void hydrate()');
  await waitFor(() => page.evaluate("'isAlive' in window"), 'the app to be alive');
  expect(String(await recovered(page))).toContain('Hydration failed');
});

test('Preact hydrates and renders anew: no warning, and marks follow', async () => {
  const { page, problems } = await openUrl(driver(), await servePreact());
  await live(page);
  expect(problems).toEqual([]);
});
