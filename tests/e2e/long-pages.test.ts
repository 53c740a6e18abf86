import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardText, hover, marks, waitFor } from './driver.ts';
import { openPopup } from './open-popup.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

const HEAD = '<!doctype html><meta charset="utf-8"><title>Notes</title>';
const FILLER = 'The committee met on a Tuesday and wrote down what it had heard. '.repeat(8);

const open = (path: string, body: string) =>
  driver().openPage(driver().server.serve(path, HEAD + body));

const paragraphs = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `<p>${text(i)}</p>`).join('');

const whenMarked = (page: Page, text: string) =>
  waitFor(async () => (await marks(page)).includes(text), `a mark on ${text}`);

test.each([
  ['cells', '<table><tr><td>AWS</td><td>Trainium2</td><td>EC2</td></tr></table>', 'Trainium2'],
  ['breaks', '<p>Servers full of AWS<br>silicon are cheap.</p>', 'AWSsilicon'],
  ['buttons', '<p>Servers full of AWS <button>?</button> silicon are cheap.</p>', 'AWS ? silicon'],
  ['hyphens', '<p>Ama&shy;zon rents out AWS Trai&shy;nium2 by the hour.</p>', 'Trai\u00adnium2'],
  [
    'pieces',
    `<pre>${'-'.repeat(19_950)} Amazon rents out Trainium2 by the hour.</pre>`,
    'Trainium2',
  ],
])('marks the only name of a page with %s', async (name, body, expected) => {
  const page = await open(`/only-${name}.html`, body);
  await whenMarked(page, expected);
  expect(await marks(page)).toEqual([expected]);
});

test('paints of very many marks those near to what is in view, wherever one scrolls to', async () => {
  const page = await open(
    '/many.html',
    paragraphs(900, i => `AWS racks: Trainium2 in row ${i}.`),
  );
  await whenMarked(page, 'Trainium2');
  await waitFor(async () => (await marks(page)).length < 300, 'the far marks to be left out');
  await page.evaluate(() => document.querySelector('p:last-of-type')?.scrollIntoView());
  await waitFor(() => isLastPainted(page), 'the last mark');
  await hover(page, 'Trainium2', 899);
  await waitFor(async () => (await cardText(page))?.includes('Trainium'), 'the card');
});

test('paints no more marks than a page can bear, and says so in the popup', async () => {
  driver().server.serve(
    '/crowded.html',
    `${HEAD}<p>${'AWS racks with Trainium2, '.repeat(1500)}</p>`,
  );
  const page = await driver().openPage('http://crowded.test/crowded.html');
  await waitFor(async () => (await marks(page)).length === 500, 'the most marks there can be');
  const popup = await openPopup(driver(), 'crowded.test');
  const said = () => popup.$eval('.this-page', element => element.textContent);
  await waitFor(async () => (await said()).includes('1500 mentions'), 'the count');
  expect(await said()).toContain('so many at once would slow the page down');
});

test('marks what is in view of a long page before what is not', async () => {
  const body = paragraphs(6000, i =>
    [3000, 5990].includes(i) ? `<span id="row${i}">AWS Trainium2 in row ${i}.</span>` : FILLER,
  );
  const page = await open('/long.html', `${body}<script>location.hash = 'row5990'</script>`);
  await waitFor(async () => (await marks(page)).length === 2, 'both marks');
  const painted = await page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap(highlight => [...highlight])
      .map(({ startContainer }) => startContainer.parentElement?.id),
  );
  expect(painted).toEqual(['row5990', 'row3000']);
});

test('marks a text file of a million characters from its beginning to its end', async () => {
  const lines = `AWS runs Trainium2 at the top.\n${`${FILLER}\n`.repeat(1900)}AWS runs Graviton4 at the end.`;
  const url = driver().server.serve('/long.txt', lines, { 'content-type': 'text/plain' });
  const page = await driver().openPage(url);
  await waitFor(async () => (await marks(page)).length === 2, 'both marks');
  expect(await marks(page)).toEqual(['Trainium2', 'Graviton4']);
});

function isLastPainted(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const last = document.querySelector('p:last-of-type');
    const places = [...CSS.highlights.values()].flatMap(highlight => [...highlight]);
    return places.some(({ startContainer }) => last?.contains(startContainer) ?? false);
  });
}
