import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { cardText, hover, marks, waitFor } from './driver.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

const folder = join(
  import.meta.dirname,
  '../../.output',
  inject('browser') === 'chromium' ? 'chrome-mv3' : 'firefox-mv3',
);

test('makes no request, whatever is opened, hovered and searched', async () => {
  const page = await driver().openPage(driver().server.urlOf('chips.html'));
  await waitFor(async () => (await marks(page)).length > 0, 'marks');
  await hover(page, 'Graviton');
  await waitFor(() => cardText(page), 'a card');
  for (const path of ['options.html', 'article.html', 'welcome.html', 'popup.html'])
    await driver().openExtensionPage(path);
  const popup = await driver().openExtensionPage('popup.html?tab=1');
  await popup.type('input[type=search]', 'trainium');
  await waitFor(() => popup.$('.search-results li'), 'results');
  expect(driver().extensionRequests()).toEqual([]);
});

test('asks for no permission it does not use, and exposes no file to the web', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus']);
  expect(manifest.host_permissions).toEqual(['<all_urls>']);
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});
