import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { findWelcomePage } from '../../scripts/browser/welcome-page.ts';
import { marks, waitFor } from './driver.ts';
import { startServer } from './server.ts';
import { stays } from './stays.ts';

const browserName = inject('browser');
const extension = join(
  import.meta.dirname,
  '../../.output',
  browserName === 'chromium' ? 'chrome-mv3' : 'firefox-mv3',
);

test('Pages that are open when the extension is installed are marked without being loaded anew', async () => {
  const server = await startServer();
  const browser = await launchBrowser({ browser: browserName, headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(server.urlOf('chips.html'));
    expect(await marks(page)).toEqual([]);
    await browser.installExtension(extension);
    await findWelcomePage(browser);
    await page.bringToFront();
    await waitFor(async () => (await marks(page)).length > 0, 'marks');
    const once = await marks(page);
    expect(once).toContain('Trainium2');
    expect(once.filter(text => text === 'Graviton')).toHaveLength(1);
  } finally {
    await browser.close();
    server.close();
  }
});

test('A newcomer is welcomed by a page in front, once: not again by an update', async () => {
  const server = await startServer();
  const browser = await launchBrowser({ browser: browserName, headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(server.urlOf('chips.html'));
    await browser.installExtension(extension);
    const welcome = await findWelcomePage(browser);
    await waitFor(
      () => welcome.evaluate(() => document.visibilityState === 'visible'),
      'the welcome page to be in front',
    );
    await welcome.close();
    await page.bringToFront();
    await waitFor(async () => (await marks(page)).length > 0, 'marks');
    const tabs = (await browser.pages()).length;

    await browser.installExtension(extension);
    await page.evaluate(() => document.querySelector('h1')?.append(' AWS rents out Trainium3.'));
    await waitFor(async () => (await marks(page)).includes('Trainium3'), 'the new version’s marks');
    await stays(async () => (await browser.pages()).length === tabs, 'no page is opened');
  } finally {
    await browser.close();
    server.close();
  }
});
