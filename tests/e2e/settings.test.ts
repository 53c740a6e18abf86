import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from './driver.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is stored, as the options page itself shows it. */
const readShown = async (page: Page) =>
  JSON.parse((await page.$eval('pre', pre => pre.textContent)) ?? '');

const readText = (page: Page, selector: string) =>
  page.$eval(selector, ({ textContent }) => textContent ?? '');

const loadFile = async (page: Page, name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  const input = await page.$('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
};

const press = async (page: Page, name: string) => {
  const button = await waitFor(() => page.$(`::-p-aria([name="${name}"][role="button"])`), name);
  await button.click();
};

test('takes choices of marks and cards by keyboard, shows them at once, and keeps them', async () => {
  const page = await driver().openExtensionPage('options.html');
  const marked = () => page.$$eval('.density-preview u', all => all.length);
  await waitFor(async () => (await marked()) === 4, 'all to be marked');
  await page.focus('[name=density][value=all]');
  await page.keyboard.press('ArrowDown');
  await waitFor(async () => (await readShown(page)).density === 'first', 'the first of each');
  expect(await marked()).toBe(2);
  await page.keyboard.press('ArrowDown');
  await waitFor(async () => (await readShown(page)).density === 'matching', 'those with a claim');
  expect(await marked()).toBe(2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await waitFor(async () => (await readShown(page)).hoverDelay === 'long', 'the longest wait');
  await page.keyboard.press('Tab');
  await page.keyboard.press(' ');
  await waitFor(async () => (await readShown(page)).badge === false, 'no badge');

  const again = await driver().openExtensionPage('options.html');
  await waitFor(() => again.$('pre'), 'the settings');
  expect(await readShown(again)).toMatchObject({
    density: 'matching',
    hoverDelay: 'long',
    badge: false,
  });
});

test('saves the settings to a file, and takes them from it again', async () => {
  const page = await driver().openExtensionPage('options.html');
  await waitFor(() => page.$('.data-controls a'), 'the controls');
  await loadFile(
    page,
    'chosen.json',
    `{"kind": "silicon-footnotes-settings", "version": 1,
      "settings": {"sitesOff": ["b.example.com", "a.example.com"], "density": "first"}}`,
  );
  await waitFor(
    async () => (await readShown(page)).density === 'first',
    'the settings of the file',
  );
  const chosen = await readShown(page);
  expect(chosen.sitesOff).toEqual(['a.example.com', 'b.example.com']);
  const saved = await page.$eval('.data-controls a', link => ({
    name: (link as HTMLAnchorElement).download,
    text: decodeURIComponent((link as HTMLAnchorElement).href.split(',')[1] ?? ''),
  }));
  expect(saved.name).toBe('silicon-footnotes-settings.json');

  await press(page, 'Reset all settings');
  await waitFor(async () => (await readShown(page)).density === 'all', 'the settings to be reset');
  await loadFile(page, 'saved.json', saved.text);
  await waitFor(async () => (await readShown(page)).density === 'first', 'the file to be taken');
  expect(await readShown(page)).toEqual(chosen);
});

test('refuses a file that is none, says where and why, and changes nothing', async () => {
  const page = await driver().openExtensionPage('options.html');
  await waitFor(() => page.$('pre'), 'the settings');
  const before = await readShown(page);
  const problem = () => readText(page, '#data .problem');
  await loadFile(page, 'broken.json', '{\n  "kind": silicon\n}');
  await waitFor(problem, 'the reason');
  expect(await problem()).toMatch(
    /^broken\.json was not loaded, and nothing was changed\. line 2, column 11: /,
  );
  await loadFile(
    page,
    'site.json',
    `{"kind": "silicon-footnotes-settings", "version": 1,
      "settings": {"badge": true, "sitesOff": ["a.com", "https://b.com/x"]}}`,
  );
  await waitFor(async () => (await problem()).startsWith('site.json'), 'the other reason');
  expect(await problem()).toContain('settings.sitesOff[1]: "https://b.com/x" is not a site');
  expect(await readShown(page)).toEqual(before);
});

test('resets everything, and undoes that', async () => {
  const page = await driver().openExtensionPage('options.html');
  await waitFor(() => page.$('#add-site'), 'the page');
  await page.locator('#add-site').fill('kept.example.com');
  await page.keyboard.press('Enter');
  const sites = async () => (await readShown(page)).sitesOff;
  await waitFor(async () => (await sites()).includes('kept.example.com'), 'the site');
  const before = await readShown(page);
  await press(page, 'Reset all settings');
  await waitFor(async () => (await sites()).length === 0, 'the settings to be reset');
  expect(await readShown(page)).toEqual({
    sitesOff: [],
    topicsOff: [],
    density: 'all',
    hoverDelay: 'normal',
    badge: true,
  });
  await waitFor(
    () => page.evaluate(() => document.activeElement?.textContent === 'Undo'),
    'the focus on Undo',
  );
  await page.keyboard.press('Enter');
  await waitFor(async () => (await sites()).length > 0, 'the settings to be back');
  expect(await readShown(page)).toEqual(before);
});

test('lists the keys as the browser has them bound, and no list where there are none', async () => {
  const page = await driver().openExtensionPage('options.html');
  await waitFor(() => page.$('#data'), 'the page');
  const bound = await page.evaluate(async () => {
    type Commands = { getAll(): Promise<{ description?: string; shortcut?: string }[]> };
    const api = globalThis as unknown as Record<'browser' | 'chrome', { commands?: Commands }>;
    const all = (await (api.browser ?? api.chrome).commands?.getAll()) ?? [];
    return all.filter(({ description }) => description);
  });
  const shown = () => page.$$eval('.key-list dt', all => all.map(({ textContent }) => textContent));
  await waitFor(async () => (await shown()).length === bound.length, 'the keys');
  expect(await shown()).toEqual(bound.map(({ description }) => description));
});
