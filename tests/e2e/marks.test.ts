import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { marks, waitFor } from './driver.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

const EXPECTED = [
  'Graviton',
  'Jassy',
  'Trainium2',
  'Inferentia',
  'AWS silicon',
  'Trainium',
  'Trainium',
];

const openChips = async () => {
  const page = await driver().openPage(driver().server.urlOf('chips.html'));
  await waitFor(async () => (await marks(page)).length > 0, 'marks');
  return page;
};

test('marks mentions across elements, and nothing that nobody reads or somebody writes', async () => {
  const page = await openChips();
  expect(await marks(page)).toEqual(EXPECTED);
});

test('leaves the HTML of the page byte for byte as it is without the extension', async () => {
  const page = await openChips();
  const bare = await launchBrowser({ browser: inject('browser'), headless: true });
  try {
    const plain = await bare.newPage();
    await plain.goto(driver().server.urlOf('chips.html'));
    const readHtml = () => document.documentElement.outerHTML;
    expect(await page.evaluate(readHtml)).toBe(await plain.evaluate(readHtml));
  } finally {
    await bare.close();
  }
});

test('marks text that comes later, and unmarks text that goes', async () => {
  const page = await openChips();
  await page.evaluate(() => {
    document.querySelector('#request')?.remove();
    const late = document.createElement('p');
    late.textContent = 'Later the page names Trainium3 too.';
    document.querySelector('h1')?.after(late);
  });
  await waitFor(async () => (await marks(page)).includes('Trainium3'), 'the late mention');
  expect(await marks(page)).toEqual(['Trainium3', ...EXPECTED.slice(1)]);
});

test.each([
  ['a script', 'Train', '<script>let rainy = 1;</script>', 'ium2'],
  ['a script as long as a sentence', 'Gravi', `<script>${'x;'.repeat(90)}</script>`, 'ton4'],
  ['a button', 'Amazon’s ', '<button>?</button>', 'chips'],
  ['a style', 'Infer', '<style>.graviton {}</style>', 'entia'],
  ['the style of a drawing', 'Train', '<svg width="9"><style>a {}</style></svg>', 'ium3'],
])('marks a name across %s in the middle of it', async (what, before, unread, after) => {
  const { server, openPage } = driver();
  const html = `<!doctype html><title>t</title><p>AWS rents out ${before}${unread}${after} now.</p>`;
  const page = await openPage(server.serve(`/across-${what.replaceAll(' ', '-')}.html`, html));
  await waitFor(async () => (await marks(page)).length > 0, 'the mark');
  const written = unread.replace(/<[^>]*>/g, '');
  expect(await marks(page)).toEqual([before + written + after]);
});

test('marks the first name that comes to a page without any', async () => {
  const page = await driver().openPage(driver().server.urlOf('plain.html'));
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.innerHTML = 'Amazon rents out Train<b>ium2</b> by the hour.';
    document.body.append(late);
  });
  await waitFor(async () => (await marks(page)).join() === 'Trainium2', 'the mark');
});

test('marks a name that a page without any writes letter by letter', async () => {
  const page = await driver().openPage(driver().server.urlOf('plain.html'));
  await page.evaluate(async () => {
    const text = document.querySelector('p')?.appendChild(document.createTextNode('')) as Text;
    for (const letter of ' AWS runs Graviton4.') {
      text.data += letter;
      await new Promise(resolve => setTimeout(resolve, 5));
    }
  });
  await waitFor(async () => (await marks(page)).join() === 'Graviton4', 'the mark');
});

test('follows text that is edited in place', async () => {
  const page = await openChips();
  await page.evaluate(() => {
    const text = document.querySelector('#nothing')?.firstChild as Text;
    text.data = 'Nothing to see here.';
  });
  await waitFor(async () => !(await marks(page)).includes('Inferentia'), 'the mark to go');
  expect(await marks(page)).toEqual(EXPECTED.filter(name => name !== 'Inferentia'));
});

test('the page finds no global, no attribute and no file of the extension', async () => {
  const page = await openChips();
  const seen = await page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(window).filter(name => /silicon|footnote|wxt/i.test(name)),
    symbols: Object.getOwnPropertySymbols(window).map(String),
  }));
  expect(seen.globals).toEqual([]);
  expect(seen.symbols.filter(name => name.includes('silicon'))).toEqual([]);
  const fetched = await page.evaluate(
    url =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      ),
    driver().extensionUrl('card.js'),
  );
  expect(fetched).toBe('refused');
});

test('marks what is shown only later, and leaves alone what becomes a place to write in', async () => {
  const page = await openChips();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[style*=none]')?.removeAttribute('style');
    document.querySelector('#request')?.setAttribute('contenteditable', 'true');
  });
  await waitFor(
    async () => !(await marks(page)).includes('Graviton'),
    'the editor to be left alone',
  );
  await waitFor(async () => (await marks(page)).length === EXPECTED.length, 'the shown mention');
});

test('takes a line end in the source for a space', async () => {
  const body =
    '<!doctype html><title>t</title><p>The new instances of AWS\n run on\n Graviton and are cheap.</p>';
  const page = await driver().openPage(driver().server.serve('/wrapped.html', body));
  await waitFor(async () => (await marks(page)).join() === 'Graviton', 'the mark');
});
