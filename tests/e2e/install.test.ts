import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { marks, waitFor } from './driver.ts';
import { startServer } from './server.ts';

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
    await waitFor(async () => (await marks(page)).length > 0, 'marks');
    const once = await marks(page);
    expect(once).toContain('Trainium2');
    expect(once.filter(text => text === 'Graviton')).toHaveLength(1);
  } finally {
    await browser.close();
    server.close();
  }
});
