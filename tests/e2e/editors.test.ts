import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bundleApp } from './bundle.ts';
import { marks, waitFor } from './driver.ts';
import { areMarked, openCard, openPageOf, openUrl, pageOf } from './mention-page.ts';
import { stays } from './stays.ts';
import { withBareBrowser } from './with-bare-browser.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();
const openBare = withBareBrowser();

const AROUND = '<p id="around">AWS rents out Inferentia.</p>';
const STYLE = '<style>.ProseMirror { white-space: pre-wrap; min-height: 2em }</style>';
const native = "window.readState = () => document.querySelector('#editor').innerHTML";

const serveEditor = async (name: string) => {
  const app = `/editor-${name}.js`;
  const isNative = name === 'contenteditable';
  const code = isNative ? native : await bundleApp(name);
  driver().server.serve(app, code, { 'content-type': 'text/javascript' });
  const editor = isNative
    ? '<div id="editor" contenteditable>AWS runs Graviton4.</div>'
    : `<div id="editor" ${name === 'lexical' ? 'contenteditable' : ''}></div>`;
  const body = `${AROUND}${editor}<script type="module" src="${app}"></script>`;
  return driver().server.serve(`/editor-${name}.html`, pageOf(body, STYLE));
};

const readEditor = (page: Page) =>
  page.evaluate(`({
    html: document.querySelector('#editor').outerHTML,
    state: JSON.stringify(readState()),
    text: document.querySelector('#editor').innerText.trim(),
  })`) as Promise<{ html: string; state: string; text: string }>;

const hasText = (page: Page, text: string) =>
  waitFor(async () => (await readEditor(page)).text === text, `“${text}” in the editor`);

/** Types a name at the end of the editor's text, and takes the last letter back; what is there after each. */
const typeAndUndo = async (page: Page) => {
  await hasText(page, 'AWS runs Graviton4.');
  await page.click('#editor');
  await page.keyboard.press('End');
  await page.keyboard.type(' Trainium2');
  await hasText(page, 'AWS runs Graviton4. Trainium2');
  const typed = await readEditor(page);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await waitFor(async () => (await readEditor(page)).text !== typed.text, 'the undoing');
  return [typed, await readEditor(page)];
};

/** Once a mention that came after everything else is marked, whatever was to be marked before is. */
const allIsRead = async (page: Page) => {
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = 'AWS also rents out Trainium3.';
    document.querySelector('#around')?.after(late);
  });
  await waitFor(async () => (await marks(page)).includes('Trainium3'), 'the late mark');
};

test.for([['contenteditable'], ['codemirror'], ['prosemirror'], ['lexical']])(
  '%s: typing and undoing are what they are without the extension, and nothing in it is marked',
  async ([name]) => {
    const url = await serveEditor(name as string);
    const { page, problems } = await openUrl(driver(), url);
    await areMarked(page, 'Inferentia');
    const bare = await openBare(url);
    const [told, own] = await Promise.all([typeAndUndo(page), typeAndUndo(bare)]);
    expect(told).toEqual(own);
    await allIsRead(page);
    expect(await marks(page)).toEqual(['Inferentia', 'Trainium3']);
    expect(problems).toEqual([]);
  },
);

const openAt = (name: string, body: string) =>
  openPageOf(driver(), `/editor-${name}.html`, pageOf(AROUND + body));

const FRAME =
  '<iframe style="width: 500px; height: 200px" srcdoc="<p>AWS runs Graviton4.</p>"></iframe>';

test('designMode: nothing is marked in a frame that is written in, and all is once it is not', async () => {
  const { page, problems } = await openAt('frame', FRAME);
  const frame = await waitFor(() => page.frames()[1], 'the frame');
  await areMarked(frame, 'Graviton4');
  await frame.evaluate(() => {
    document.designMode = 'on';
  });
  await areMarked(frame);
  await (await frame.$('p'))?.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Trainium2');
  await allIsRead(page);
  expect(await marks(frame)).toEqual([]);
  expect(await frame.evaluate(() => document.body.innerHTML)).toBe(
    '<p>AWS runs Graviton4. Trainium2</p>',
  );
  await frame.evaluate(() => {
    document.designMode = 'off';
  });
  await areMarked(frame, 'Graviton4', 'Trainium2');
  expect(problems).toEqual([]);
});

test('designMode: a page that is written in as a whole is left alone', async () => {
  const { page } = await openAt('whole', '');
  await areMarked(page, 'Inferentia');
  await page.evaluate(() => {
    document.designMode = 'on';
  });
  await areMarked(page);
  await page.click('#around');
  await page.keyboard.press('End');
  await page.keyboard.type(' Trainium2.');
  await stays(async () => (await marks(page)).length === 0, 'nothing is marked');
  expect(await page.$eval('#around', around => around.innerHTML)).toBe(
    'AWS rents out Inferentia. Trainium2.',
  );
});

test('CodeMirror, read only: it is marked, and a card changes nothing in it', async () => {
  driver().server.serve('/read-only.js', await bundleApp('codemirror'), {
    'content-type': 'text/javascript',
  });
  const { page, problems } = await openAt(
    'read-only',
    '<div id="editor" data-read-only></div><script type="module" src="/read-only.js"></script>',
  );
  await areMarked(page, 'Inferentia', 'Graviton4');
  const before = await readEditor(page);
  expect(await openCard(page, 1)).toContain('Graviton');
  expect(await readEditor(page)).toEqual(before);
  expect(problems).toEqual([]);
});

test('contenteditable=false: a chip inside an editor is a part of it, text around an editor is not', async () => {
  const editor =
    '<div contenteditable>AWS <span contenteditable="false">Trainium2</span><p contenteditable="false">AWS has Trainium3.</p></div>';
  const body = `<section contenteditable="false"><p>AWS runs Graviton4.</p>${editor}</section>`;
  const { page } = await openAt('chips', body);
  await areMarked(page, 'Inferentia', 'Graviton4');
  await allIsRead(page);
  expect(await marks(page)).toEqual(['Inferentia', 'Trainium3', 'Graviton4']);
});
