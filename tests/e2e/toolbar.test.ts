import type { Page } from 'puppeteer-core';
import { beforeAll, test } from 'vitest';
import { marks, waitFor } from './driver.ts';
import { findTab } from './open-popup.ts';
import { pressCommand } from './press-command.ts';
import { readToolbar } from './read-toolbar.ts';
import { readIcon } from './toolbar-icon.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

let asking: Page;
beforeAll(async () => {
  asking = await driver().openExtensionPage('options.html');
});

const NONE = { badge: '', title: 'Silicon Footnotes' };
const mentions = (count: number) => ({
  badge: String(count),
  title: `Silicon Footnotes: ${count} mentions on this page`,
});

const shows = (site: string, expected: { badge: string; title: string }) =>
  waitFor(
    async () => JSON.stringify(await readToolbar(asking, site)) === JSON.stringify(expected),
    `the toolbar to show ${JSON.stringify(expected)} on ${site}`,
  );

/** Asks the background as popup and options do. */
const ask = (name: string, params: object) =>
  asking.evaluate(
    message => {
      type Api = { runtime: { sendMessage(message: object): Promise<unknown> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { name, params },
  );

const open = async (site: string, body: string) => {
  driver().server.serve(`/bar-${site}.html`, `<!doctype html><title>AWS</title>${body}`);
  return driver().openPage(`http://${site}/bar-${site}.html`);
};

test('counts the mentions of the page and its frames, as they come and go', async () => {
  driver().server.serve('/bar-inner.html', '<!doctype html><title>t</title><p>AWS Graviton4.</p>');
  const page = await open(
    'count.test',
    `<p>AWS Trainium2.</p><div style="display: none">AWS Nitro.</div>
     <iframe src="http://else.test/bar-inner.html" style="width: 500px; height: 300px"></iframe>`,
  );
  await shows('count.test', mentions(2));
  await page.evaluate(() => document.body.append('And AWS Inferentia.'));
  await shows('count.test', mentions(3));
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await page.evaluate(() => document.querySelector('p')?.remove());
  await shows('count.test', { badge: '1', title: 'Silicon Footnotes: 1 mention on this page' });
});

test('forgets the count on another page, and has it again on coming back', async () => {
  const page = await open('leave.test', '<p>AWS Trainium2, AWS Graviton4.</p>');
  await shows('leave.test', mentions(2));
  driver().server.serve('/bar-empty.html', '<!doctype html><title>t</title>Nothing.');
  await page.goto('http://leave.test/bar-empty.html');
  await shows('leave.test', NONE);
  await page.goBack();
  await shows('leave.test', mentions(2));
});

test('the badge can be off, and comes back', async () => {
  await open('badge.test', '<p>AWS Trainium2, AWS Graviton4.</p>');
  await shows('badge.test', mentions(2));
  await ask('set-choices', { badge: false });
  await shows('badge.test', { ...mentions(2), badge: '' });
  await ask('set-choices', { badge: true });
  await shows('badge.test', mentions(2));
});

test('is grey on a site that is off, after a reload too, and as before once it is on again', async () => {
  const page = await open('grey.test', '<p>AWS Trainium2, AWS Graviton4.</p>');
  await shows('grey.test', mentions(2));
  const tab = await findTab(asking, 'grey.test');
  const hasIcon = (file: string) =>
    waitFor(async () => (await readIcon(driver(), tab)) === file, `the icon ${file}`);
  await readIcon(driver(), tab);
  await ask('set-site', { site: 'grey.test', on: false });
  await hasIcon('/icon/off-16.png');
  await shows('grey.test', { badge: '', title: 'Silicon Footnotes: off on grey.test' });
  await page.reload();
  await shows('grey.test', { badge: '', title: 'Silicon Footnotes: off on grey.test' });
  await hasIcon('/icon/off-16.png');
  await page.goto('http://coloured.test/plain.html');
  await shows('coloured.test', NONE);
  await page.goBack();
  await shows('grey.test', { badge: '', title: 'Silicon Footnotes: off on grey.test' });
  await ask('set-site', { site: 'grey.test', on: true });
  await hasIcon('/icon/16.png');
  await page.bringToFront();
  await shows('grey.test', mentions(2));
});

test('the key for it switches the site off and on', async () => {
  const page = await open('key.test', '<p>AWS Trainium2, AWS Graviton4.</p>');
  await waitFor(async () => (await marks(page)).length === 2, 'marks');
  await pressCommand(driver(), 'toggle-site', asking);
  await waitFor(async () => (await marks(page)).length === 0, 'the marks to go');
  await shows('key.test', { badge: '', title: 'Silicon Footnotes: off on key.test' });
  await pressCommand(driver(), 'toggle-site', asking);
  await waitFor(async () => (await marks(page)).length === 2, 'the marks to come back');
});
