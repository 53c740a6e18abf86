import { afterEach, expect, inject, test } from 'vitest';
import { marks, waitFor } from './driver.ts';
import { askAboutText, closePopup, dispatch, readPopup } from './selection-menu.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();
const isFirefox = inject('browser') === 'firefox';

afterEach(async () => {
  await closePopup(driver());
  await waitFor(async () => !(await readPopup(driver())), 'the popup to be gone');
});

const answers = (words: string) =>
  waitFor(async () => {
    const text = await readPopup(driver());
    return text.includes(words) && text;
  }, `the answer “${words}”`);

const open = async (site: string) => {
  const page = await driver().openPage(`http://${site}/chips.html`);
  await waitFor(async () => (await marks(page)).length > 0, 'marks');
  return page;
};

test('answers what the article says about selected text, in the popup', async () => {
  const page = await open('menu.test');
  await askAboutText(driver(), page, '#request');
  const text = await answers('two large AWS customers asked');
  expect(text).toContain('What the article says about this');
  expect(text).toContain('Two very large AWS customers wanted to buy all of the Graviton');
  expect(text).toContain('Says the same');
  expect(text).toContain('Also with these words');
  await answers('Mark mentions on menu.test');
});

test('says how it differs, and what the capture lacks', async () => {
  const page = await open('menu-differs.test');
  await askAboutText(driver(), page, '#differs');
  const text = await answers('Differs');
  expect(String(text).replace(/\s+/g, ' ')).toContain(
    'This page: $15 billion. The article: $20 billion+.',
  );
  await closePopup(driver());
  await askAboutText(driver(), page, '#gap');
  await answers('Announced here, but not in the capture we have');
});

test('says so when there is nothing', async () => {
  const page = await open('menu-nothing.test');
  await page.evaluate(() => {
    document.body.innerHTML = '<p id="weather">Zebras cross the road at dawn.</p>';
  });
  await askAboutText(driver(), page, '#weather');
  await answers('Nothing on this in the article.');
});

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 88>>stream
BT /F1 12 Tf 72 700 Td (Two AWS customers asked for all Graviton capacity of 2026.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

// Chromium's viewer shows a driver nothing of its text; what it hands over is what the test dispatches.
test('works in the browser’s PDF viewer, where no script of ours runs', async () => {
  driver().server.serve('/menu.pdf', PDF, { 'content-type': 'application/pdf' });
  const page = await driver().browser.newPage();
  await page.goto('http://menu-pdf.test/menu.pdf', { waitUntil: 'domcontentloaded' });
  if (isFirefox) {
    await page.waitForSelector('.textLayer span');
    await askAboutText(driver(), page, '.textLayer span');
  } else {
    await dispatch(driver(), 'Two AWS customers asked for all Graviton capacity of 2026.');
  }
  await answers('two large AWS customers asked');
  await answers('Mark mentions on menu-pdf.test');
});

test('answers in a window of its own where the browser opens no popup', async () => {
  const page = await open('menu-window.test');
  const asking = await driver().openExtensionPage('options.html');
  const setPopup = (isOn: boolean) =>
    asking.evaluate(on => {
      type Action = Record<'enable' | 'disable', () => Promise<void>>;
      type Api = { action: Action };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { action } = browser ?? chrome;
      return on ? action.enable() : action.disable();
    }, isOn);
  await setPopup(false);
  await askAboutText(driver(), page, '#request');
  const answer = await driver().findExtensionPage('popup.html?tab=');
  await waitFor(
    () => answer.evaluate(() => document.body.innerText.includes('two large AWS customers asked')),
    'the answer',
  );
  expect(await answer.evaluate(() => location.search)).toMatch(/^\?tab=\d+&window$/);
  await setPopup(true);
  await answer.close();
});
