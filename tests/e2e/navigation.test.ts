import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardText, hover, marks, waitFor } from './driver.ts';
import { stays } from './stays.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

const open = (name: string, title: string, body: string) =>
  driver().openPage(
    driver().server.serve(
      `/${name}.html`,
      `<!doctype html><title>${title}</title><main>${body}</main>`,
    ),
  );

const areMarked = (page: Page, ...texts: string[]) =>
  waitFor(async () => (await marks(page)).join() === texts.join(), `the marks ${texts}`);

const CHIPS = '<h1>Chips</h1><p>AWS rents out Trainium2.</p>';
const MORE = '<h1>More</h1><p>Two AWS customers asked for all Graviton instance capacity.</p>';

/** What sends a page on inside itself, as a script of the page; `show` puts the new text into it. */
const WAYS = [
  ['pushState', "history.pushState({}, '', '/more'); show()"],
  ['replaceState', "history.replaceState({}, '', '?page=2'); show()"],
  ['the hash', "addEventListener('hashchange', show); location.hash = '#more'"],
  [
    'the Navigation API',
    `navigation.addEventListener('navigate', event => event.intercept({ handler: show }));
      await navigation.navigate('/more').finished`,
  ],
  [
    'a view transition',
    `await document.startViewTransition(() => {
      history.pushState({}, '', '/more');
      show();
    }).finished`,
  ],
] as const;

test.for(WAYS)(
  'a page that goes on by %s has the marks of its new text, and opens its card',
  async ([name, script]) => {
    const page = await open(encodeURIComponent(name), 'Cloud chips', CHIPS);
    await areMarked(page, 'Trainium2');
    await page.evaluate(`(async () => {
    const show = async () => { document.querySelector('main').innerHTML = ${JSON.stringify(MORE)} };
    ${script};
  })()`);
    await areMarked(page, 'Graviton');
    await hover(page, 'Graviton');
    await waitFor(() => cardText(page), 'the card');
    expect(await page.$$('silicon-footnotes-card')).toHaveLength(1);
  },
);

test('a page that goes on from a page without any name is marked', async () => {
  const page = await open('first', 'Cloud', '<p>Nothing here.</p>');
  await page.evaluate(html => {
    history.pushState({}, '', '/more');
    (document.querySelector('main') as Element).innerHTML = html;
  }, MORE);
  await areMarked(page, 'Graviton');
});

test('a page gone back to inside itself has the marks of its old text', async () => {
  const page = await open('inside', 'Cloud chips', CHIPS);
  await areMarked(page, 'Trainium2');
  await page.evaluate(
    (chips, more) => {
      const main = document.querySelector('main') as Element;
      addEventListener('popstate', () => {
        main.innerHTML = chips;
      });
      history.pushState({}, '', '/more');
      main.innerHTML = more;
    },
    CHIPS,
    MORE,
  );
  await areMarked(page, 'Graviton');
  await page.evaluate(() => history.back());
  await areMarked(page, 'Trainium2');
});

const RACING = 'Drag racing fuel, nitro engines and horsepower';
const CLOUD = 'AWS re:Invent: instances, chips and EC2';
/** By itself it tells neither of the chip nor of the fuel. */
const EITHER = '<p>Nitro was on the slide.</p>';

test('what the page before was about says nothing of the names on the next', async () => {
  const page = await open('about', CLOUD, `<h1>Chips</h1>${EITHER}<p>AWS rents out Trainium2.</p>`);
  await areMarked(page, 'Nitro', 'Trainium2');
  await page.evaluate(
    (title, html) => {
      history.pushState({}, '', '/race');
      document.title = title;
      (document.querySelector('main') as Element).innerHTML = html;
    },
    RACING,
    EITHER,
  );
  await areMarked(page);
});

test('what the page before has named says nothing of the names on the next', async () => {
  const page = await open('named', 'Slides', '<p>AWS rents out Trainium2 and Graviton4.</p>');
  await areMarked(page, 'Trainium2', 'Graviton4');
  await page.evaluate(html => {
    history.pushState({}, '', '/next');
    (document.querySelector('main') as Element).innerHTML = html;
  }, EITHER);
  await waitFor(async () => (await marks(page)).length === 0, 'the old marks to go');
  await stays(async () => (await marks(page)).length === 0, 'nothing is marked');
});

test.for([
  ['comes after its text', RACING, CLOUD, ['Nitro']],
  ['changes after its text', CLOUD, RACING, []],
] as const)('a title that %s decides what its names mean', async ([, before, after, expected]) => {
  const page = await open('title', before, `${EITHER}<p>The rest is silence about Trainium2.</p>`);
  await waitFor(async () => (await marks(page)).includes('Trainium2'), 'the other mark');
  await stays(
    async () => (await marks(page)).includes('Nitro') === (before === CLOUD),
    'as it was',
  );
  await page.evaluate(title => {
    document.title = title;
  }, after);
  await areMarked(page, ...expected, 'Trainium2');
});
