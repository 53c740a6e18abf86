import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { cardText, hover, marks, waitFor } from './driver.ts';
import { stays } from './stays.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

const MENTION = '<p>Two AWS customers asked for all Graviton instance capacity.</p>';
const open = (name: string, body: string) =>
  driver().openPage(
    driver().server.serve(`/${name}.html`, `<!doctype html><title>${name}</title>${body}`),
  );

const areMarked = (page: Page, ...texts: string[]) =>
  waitFor(async () => (await marks(page)).join() === texts.join(), `the marks ${texts}`);

const isHidden = (page: Page) => page.evaluate(() => document.visibilityState === 'hidden');

/** Has another tab shown in front of a page. */
const hide = async (page: Page) => {
  const other = await open('other', '<p>Another tab.</p>');
  await other.bringToFront();
  await waitFor(() => isHidden(page), 'the page to be hidden');
};

test('a hidden tab waits with what changes, and has it all when it is shown', async () => {
  const page = await open('waiting', `${MENTION}<p id="gone">AWS rents out Trainium2.</p>`);
  await areMarked(page, 'Graviton', 'Trainium2');
  await hide(page);
  await page.evaluate(() => {
    document.querySelector('#gone')?.remove();
    document.body.insertAdjacentHTML('beforeend', '<p>AWS rents out <b>Infer</b>entia2.</p>');
  });
  await stays(async () => !(await marks(page)).includes('Inferentia2'), 'nothing is read');
  await page.bringToFront();
  await areMarked(page, 'Graviton', 'Inferentia2');
  await hover(page, 'Inferentia2');
  await waitFor(() => cardText(page), 'the card');
});

test('a page that is loaded in a tab behind another one is marked when it is shown', async () => {
  const behind = await open('behind', '<p>Nothing yet.</p>');
  await hide(behind);
  driver().server.serve('/loaded.html', MENTION);
  await behind.evaluate(() => setTimeout(() => location.assign('/loaded.html')));
  const isLoaded = () => behind.evaluate(() => document.body.innerText.includes('Graviton'));
  await waitFor(() => isLoaded().catch(() => false), 'the page');
  await stays(async () => (await marks(behind)).length === 0, 'nothing is read');
  await behind.bringToFront();
  await areMarked(behind, 'Graviton');
});

test('a tab that is shown and hidden in turns loses and doubles nothing', async () => {
  const page = await open('turns', '<p>AWS rents out Trainium2.</p>');
  await areMarked(page, 'Trainium2');
  const other = await open('other', '<p>Another tab.</p>');
  for (const name of ['Trainium3', 'Graviton4', 'Inferentia2']) {
    await other.bringToFront();
    await page.evaluate(text => document.body.append(`AWS rents out ${text}. `), name);
    await page.bringToFront();
  }
  await areMarked(page, 'Trainium2', 'Trainium3', 'Graviton4', 'Inferentia2');
});

/** Speculation rules are Chromium's; Firefox prerenders nothing. */
test.skipIf(inject('browser') === 'firefox')(
  'a prerendered page does nothing until it is shown, and is marked then (Firefox does not prerender)',
  async () => {
    const { server } = driver();
    server.serve(
      '/next.html',
      `<!doctype html><title>next</title>${MENTION}<script>
        window.wasPrerendered = document.prerendering;
        // So long that a page which is read at once would have its marks.
        setTimeout(() => fetch('/looked?' + CSS.highlights.size), 1000);
      </script>`,
    );
    const page = await open(
      'first',
      `<a href="/next.html">Next</a><script type="speculationrules">
        {"prerender": [{"urls": ["/next.html"], "eagerness": "immediate"}]}
      </script>`,
    );
    const looked = () => server.requests.find(({ url }) => url.includes('/looked?'))?.url;
    const url = await waitFor(looked, 'the prerendered page');
    expect(new URL(url).search).toBe('?0');
    await page.evaluate(() => setTimeout(() => document.querySelector('a')?.click()));
    const isNext = () => page.evaluate(() => document.title === 'next').catch(() => false);
    await waitFor(isNext, 'the next page');
    expect(await page.evaluate('wasPrerendered')).toBe(true);
    await areMarked(page, 'Graviton');
    await hover(page, 'Graviton');
    await waitFor(() => cardText(page), 'the card');
    expect(await page.$$('silicon-footnotes-card')).toHaveLength(1);
  },
);
