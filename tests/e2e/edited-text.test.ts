import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readMarks } from '../../scripts/browser/find-marks.ts';
import { cardText, hover, marks, waitFor } from './driver.ts';
import { isPainted } from './is-painted.ts';
import { openPopup } from './open-popup.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

const open = async (name: string, body: string, site = 'edited.test') => {
  driver().server.serve(`/${name}.html`, `<!doctype html><title>t</title>${body}`);
  return driver().openPage(`http://${site}/${name}.html`);
};

const areMarked = (page: Page, ...texts: string[]) =>
  waitFor(async () => (await marks(page)).join() === texts.join(), `the marks ${texts}`);

const TEXT = 'AWS rents out Graviton4 by the hour.';

/** What a script may do to a text node in place; `text` is the node of TEXT, `all` its element. */
const EDITS = [
  ['data', "text.data = 'AWS rents out Trainium2.'", ['Trainium2']],
  ['nodeValue, to nothing', "text.nodeValue = ''", []],
  ['insertData in front', "text.insertData(0, 'It is said that ')", ['Graviton4']],
  ['insertData inside the name', "text.insertData(text.data.indexOf('viton'), ' and the ')", []],
  ['deleteData of the name', "text.deleteData(text.data.indexOf('Graviton4'), 9)", []],
  ['replaceData', "text.replaceData(text.data.indexOf('Grav'), 9, 'Inferentia2')", ['Inferentia2']],
  ['appendData', "text.appendData(' So is Trainium2.')", ['Graviton4', 'Trainium2']],
  ['splitText in front', "text.splitText(text.data.indexOf('Grav'))", ['Graviton4']],
  ['splitText inside the name', "text.splitText(text.data.indexOf('viton'))", ['Graviton4']],
  [
    'splitText and normalize',
    "text.splitText(text.data.indexOf('viton')); all.normalize()",
    ['Graviton4'],
  ],
  ['replaceWith', "text.replaceWith('AWS rents out ', 'Train', 'ium2', '.')", ['Trainium2']],
  ['innerText', "all.innerText = 'AWS rents out Trainium2.'", ['Trainium2']],
  [
    'a name that is wrapped',
    "const range = new Range(); range.setStart(text, 14); range.setEnd(text, 18); range.surroundContents(document.createElement('b'))",
    ['Graviton4'],
  ],
  ['a move within the page', 'document.body.prepend(all)', ['Graviton4']],
  ['a move into a place to write in', 'editor.append(all)', []],
  [
    'a move into a new element',
    "document.body.appendChild(document.createElement('section')).append(all)",
    ['Graviton4'],
  ],
] as const;

test.for(EDITS)('follows text that is edited in place: %s', async ([, edit, expected]) => {
  const page = await open(
    'text',
    `<p id="all">${TEXT}</p><div id="editor" contenteditable></div><p>And Jassy of Amazon.</p>`,
  );
  const others = (await waitForMarks(page)).slice(1);
  await page.evaluate(`{ const text = all.firstChild; ${edit} }`);
  await waitFor(async () => {
    const now = (await marks(page)).filter(text => !others.includes(text));
    return now.join() === expected.join();
  }, `the marks ${expected}`);
});

const waitForMarks = (page: Page) =>
  waitFor(async () => {
    const now = await marks(page);
    return now.includes('Graviton4') ? now : undefined;
  }, 'the first marks');

test('a card closes when the node of its mention gets another text, and opens on that', async () => {
  const page = await open('recycled', `<p id="all">${TEXT}</p>`);
  await areMarked(page, 'Graviton4');
  await hover(page, 'Graviton4');
  await waitFor(() => cardText(page), 'the card');
  await page.evaluate(() => {
    (document.querySelector('p')?.firstChild as Text).data = 'A day of rain. AWS has Trainium2.';
  });
  await waitFor(async () => !(await cardText(page)), 'the card to close');
  await areMarked(page, 'Trainium2');
  await hover(page, 'Trainium2');
  expect(await waitFor(() => cardText(page), 'the next card')).toContain('Trainium');
});

test('a mark stays on its name while text grows in front of it', async () => {
  const page = await open('front', `<p id="all">${TEXT}</p>`);
  await areMarked(page, 'Graviton4');
  await page.evaluate(async () => {
    const text = document.querySelector('p')?.firstChild as Text;
    for (let i = 0; i < 20; i++) {
      text.insertData(0, 'So. ');
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  });
  await waitFor(async () => {
    const [mark] = await readMarks(page);
    return mark?.block.slice(mark.start).startsWith('Graviton4');
  }, 'the mark on its name');
});

/** Ways to show what was not displayed, none of which changes any text. */
const SHOWN = [
  ['a class', '<style>.off { display: none }</style>', 'class="off"', "all.className = ''"],
  ['a style', '', 'style="display: none"', "all.style.display = 'block'"],
  ['hidden', '', 'hidden', 'all.hidden = false'],
  ['hidden=until-found', '', 'hidden="until-found"', "all.removeAttribute('hidden')"],
  [
    'a style sheet',
    '<style id="s">#all { display: none }</style>',
    '',
    's.disabled = true; s.sheet.disabled = true',
  ],
  ['visibility', '<style>.off { visibility: hidden }</style>', 'class="off"', "all.className = ''"],
] as const;

test.for(SHOWN)(
  'what is shown by %s is marked and painted, and was not before',
  async ([way, head, attribute, show]) => {
    const site = `${way.replace(/\W/g, '')}.shown.test`;
    const page = await open(
      'shown',
      `${head}<h1>Top</h1><p id="all" ${attribute}>${TEXT}</p>`,
      site,
    );
    await page.waitForSelector('h1');
    expect(await isPainted(page)).toBe(false);
    await page.evaluate(show);
    await areMarked(page, 'Graviton4');
    await waitFor(() => isPainted(page), 'the mark to be painted');
    await page.evaluate(() => document.querySelector<HTMLElement>('#all')?.remove());
    await areMarked(page);
  },
);

test('opened details and dialogs have their marks; the popup counts what is displayed', async () => {
  const page = await open(
    'details',
    `<p>AWS rents out Trainium2.</p><details><summary>More</summary><p>${TEXT}</p></details>
      <dialog><p>AWS also rents out Inferentia2.</p></dialog>`,
    'details.test',
  );
  // What is in closed details has a place in Chromium, though nobody sees it.
  await waitFor(async () => (await marks(page)).includes('Trainium2'), 'the first mark');
  const popup = await openPopup(driver(), 'details.test');
  const says = (words: string) =>
    waitFor(
      async () => (await popup.evaluate(() => document.body.innerText)).includes(words),
      `the popup to say ${words}`,
    );
  await says('1 mention on this page');
  await page.evaluate(() => {
    document.querySelector('details')?.setAttribute('open', '');
    document.querySelector('dialog')?.showModal();
  });
  await says('3 mentions on this page');
  await page.bringToFront();
  await areMarked(page, 'Trainium2', 'Graviton4', 'Inferentia2');
});
