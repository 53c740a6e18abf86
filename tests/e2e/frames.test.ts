import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardText, hover, hoverNothing, marks, waitFor } from './driver.ts';
import { isPainted } from './is-painted.ts';
import { stays } from './stays.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

const MENTION = '<p>Two AWS customers asked for all Graviton instance capacity.</p>';
const SIZE = 'style="width: 600px; height: 450px; border: 7px solid"';

/** A page of a site of its own around a frame; without a name of its own unless told. */
const openAround = async (site: string, frame: string, around = '') => {
  const path = `/around-${site}.html`;
  driver().server.serve(path, `<!doctype html><title>t</title>${around}${frame}`);
  driver().server.serve('/inner.html', `<!doctype html><title>t</title>${MENTION}`);
  return driver().openPage(`http://${site}${path}`);
};

const inner = (page: Page) => waitFor(() => page.frames()[1], 'the frame');

/** A frame that is navigated answers nothing for a moment. */
const marksIn = async (frame: Frame) => (await marks(frame).catch(() => [])).join();

const marked = (frame: Frame) =>
  waitFor(async () => (await marksIn(frame)) === 'Graviton', `the mark in ${frame.url()}`);

const KINDS = [
  ['same.test', 'of the same origin', `<iframe ${SIZE} src="/inner.html"></iframe>`],
  ['cross.test', 'of another site', `<iframe ${SIZE} src="http://else.test/inner.html"></iframe>`],
  ['srcdoc.test', 'with its text in srcdoc', `<iframe ${SIZE} srcdoc="${MENTION}"></iframe>`],
  ['sandbox.test', 'in a sandbox', `<iframe ${SIZE} sandbox srcdoc="${MENTION}"></iframe>`],
  [
    'data.test',
    'with a data: address',
    `<iframe ${SIZE} src="data:text/html,${MENTION}"></iframe>`,
  ],
  [
    'blank.test',
    'that is blank, filled by script',
    `<iframe ${SIZE}></iframe><script>frames[0].document.body.innerHTML = '${MENTION}'</script>`,
  ],
  [
    'written.test',
    'that is blank, written by script',
    `<iframe ${SIZE}></iframe><script>const d = frames[0].document; d.open(); d.write('${MENTION}'); d.close()</script>`,
  ],
] as const;

test.for(KINDS)(
  '%s: marks and paints a frame %s, and opens its card inside it',
  async ([site, , html]) => {
    const page = await openAround(site, html);
    const frame = await inner(page);
    await marked(frame);
    await waitFor(() => isPainted(page, frame), 'the mark to be painted');
    await hover(frame, 'Graviton');
    expect(await waitFor(() => cardText(frame), 'the card')).toContain('two large AWS customers');
    expect(await cardText(page)).toBeUndefined();
    await hoverNothing(page);
    await waitFor(async () => !(await cardText(frame)), 'the card to go');
  },
);

test('marks what is written anew into a frame that had marks, and still opens cards there', async () => {
  const page = await openAround('rewritten.test', `<iframe ${SIZE} srcdoc="${MENTION}"></iframe>`);
  const frame = await inner(page);
  await marked(frame);
  await page.evaluate(
    html => {
      frames[0]?.document.open();
      frames[0]?.document.write(html);
      frames[0]?.document.close();
    },
    MENTION.replace('Two', 'Three'),
  );
  const isMarked = async () =>
    (await frame.evaluate(() => document.body.innerText)).startsWith('Three') &&
    (await marksIn(frame)) === 'Graviton';
  await waitFor(isMarked, 'the mark');
  await waitFor(() => isPainted(page, frame), 'the mark to be painted');
  await hover(frame, 'Graviton');
  await waitFor(() => cardText(frame), 'the card');
});

test('marks a blank frame that is sent to a page later', async () => {
  const page = await openAround('sent.test', `<iframe ${SIZE}></iframe>`);
  await page.evaluate(html => {
    if (frames[0]) frames[0].document.body.innerHTML = html;
  }, MENTION);
  await marked(await inner(page));
  await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', '/inner.html'));
  await waitFor(async () => (await inner(page)).url().endsWith('/inner.html'), 'the new page');
  const frame = await inner(page);
  await marked(frame);
  await hover(frame, 'Graviton');
  await waitFor(() => cardText(frame), 'the card');
});

const switchOff = async (site: string) => {
  const options = await driver().openExtensionPage('options.html');
  await options.locator('#add-site').fill(site);
  await options.locator('.add-site button').click();
  await waitFor(() => options.$(`[aria-label="Turn back on: ${site}"]`), 'the entry');
  await options.close();
};

test.for([
  ['quiet.test', 'its own', `<iframe ${SIZE} src="http://frame.quiet.test/inner.html"></iframe>`],
  ['hush.test', 'the one whose srcdoc it is', `<iframe ${SIZE} srcdoc="${MENTION}"></iframe>`],
  [
    'still.test',
    'the one around its sandbox',
    `<iframe ${SIZE} sandbox srcdoc="${MENTION}"></iframe>`,
  ],
  ['mute.test', 'that of the page', `<iframe ${SIZE} src="http://loud.test/inner.html"></iframe>`],
] as const)('%s: unmarks a frame when its site is switched off: %s', async ([site, , html]) => {
  const page = await openAround(site, html);
  await marked(await inner(page));
  await switchOff(site);
  await page.bringToFront();
  await waitFor(async () => (await marksIn(await inner(page))) === '', 'the mark to go');
  await page.reload();
  const frame = await inner(page);
  await stays(async () => (await marksIn(frame)) === '', 'nothing is marked');
});

test('switching off the site of a frame leaves the page around it marked', async () => {
  const page = await openAround(
    'mixed.test',
    `<iframe ${SIZE} src="http://silent.test/inner.html"></iframe>`,
    MENTION,
  );
  await marked(await inner(page));
  await switchOff('silent.test');
  await page.bringToFront();
  await waitFor(async () => (await marksIn(await inner(page))) === '', 'the mark to go');
  expect(await marks(page)).toEqual(['Graviton']);
});

test('a frame too small to be read is left alone until it grows', async () => {
  const page = await openAround(
    'tiny.test',
    '<iframe style="width: 1px; height: 1px" src="http://else.test/inner.html"></iframe>',
  );
  const frame = await inner(page);
  await frame.waitForSelector('p');
  await stays(async () => (await marksIn(frame)) === '', 'nothing is marked');
  await page.evaluate(() => {
    const [style] = [...document.querySelectorAll('iframe')].map(each => each.style);
    Object.assign(style ?? {}, { width: '500px', height: '300px' });
  });
  await marked(frame);
});

test('a frame that is not displayed is marked once it is', async () => {
  const page = await openAround(
    'hidden.test',
    '<iframe style="display: none" src="http://else.test/inner.html"></iframe>',
  );
  await page.evaluate(() => document.querySelector('iframe')?.removeAttribute('style'));
  await marked(await inner(page));
});

test('a card of the page closes when the pointer goes into a frame', async () => {
  const page = await openAround(
    'beside.test',
    `<br><iframe ${SIZE} src="/inner.html"></iframe>`,
    MENTION,
  );
  const frame = await inner(page);
  await marked(frame);
  await hover(page, 'Graviton');
  await waitFor(() => cardText(page), 'the card of the page');
  await page.mouse.move(500, 480);
  await waitFor(async () => !(await cardText(page)), 'the card to go');
  await hover(frame, 'Graviton');
  await waitFor(() => cardText(frame), 'the card of the frame');
});
