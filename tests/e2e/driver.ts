import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { evaluateInFirefox } from '../../scripts/browser/bidi.ts';
import { readMarks } from '../../scripts/browser/find-marks.ts';
import { findText, hoverRange } from '../../scripts/browser/hover.ts';
import { type BrowserName, launchWithExtension } from '../../scripts/browser/launch.ts';
import { startProxy } from '../../scripts/browser/proxy.ts';
import { waitFor } from '../../scripts/browser/wait-for.ts';
import { createExtensionPages } from './extension-pages.ts';
import { type ReceivedRequest, startServer, type TestServer } from './server.ts';

export type { CardBox, CardRoot } from '../../scripts/browser/card.ts';
export { findCard, readCardBox, readCardText as cardText } from '../../scripts/browser/card.ts';
export { hoverNothing } from '../../scripts/browser/hover.ts';
export { waitFor } from '../../scripts/browser/wait-for.ts';
export { screenshotCard } from './screenshot-card.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');

/** One browser with the extension in it, cut off from every network but the test server's. */
export interface Driver {
  name: BrowserName;
  browser: Browser;
  /** Of the unpacked extension. */
  extensionDir: string;
  /** Chromium: the host of its pages' addresses. Firefox: the add-on's id from its manifest. */
  extensionId: string;
  server: TestServer;
  /** The test server answers under its own address and under any name in `.test`, e.g. `http://news.test/a.html`. */
  openPage(url: string): Promise<Page>;
  openExtensionPage(path: string): Promise<Page>;
  /** Waits for a page of its own that the extension opens itself. */
  findExtensionPage(path: string): Promise<Page>;
  extensionUrl(path: string): string;
  setColorScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Every request since launch but for the pages themselves; those of a test page's own pictures etc. are among them. */
  extensionRequests(): string[];
  close(): Promise<void>;
}

export interface DriverOptions {
  /** Of the unpacked extension; the build's output unless told. */
  extensionDir?: string;
}

export async function openDriver(
  name: BrowserName,
  {
    extensionDir = join(OUTPUT, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'),
  }: DriverOptions = {},
): Promise<Driver> {
  const server = await startServer();
  const proxy = await startProxy(server.host);
  const launched = await launchWithExtension({
    browser: name,
    headless: true,
    proxy: proxy.host,
    extensionDir,
  });
  const { browser } = launched;
  const pages = await createExtensionPages(name, launched);
  return {
    name,
    browser,
    extensionDir,
    extensionId: launched.extensionId,
    server,
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openExtensionPage: pages.open,
    findExtensionPage: path => pages.find(path),
    extensionUrl: pages.urlOf,
    setColorScheme: name === 'chromium' ? emulateScheme : setFirefoxScheme,
    extensionRequests: () => [
      ...proxy.refused,
      ...server.requests
        .filter(request => !isPageLoad(request))
        .map(({ method, url }) => `${method} ${url}`),
    ],
    async close() {
      await browser.close();
      proxy.close();
      server.close();
    },
  };
}

/** Moves the real mouse over the middle of the n-th occurrence (from 0) of a text. */
export async function hover(target: Page | Frame, text: string, nth = 0): Promise<void> {
  await hoverRange(target, await findText(target, text, nth));
}

/** The texts now marked, in the order of the page. */
export async function marks(target: Page | Frame): Promise<string[]> {
  return (await readMarks(target)).map(mark => mark.text);
}

/** Browsers send this header with a navigation and with nothing else; the icon they ask for by themselves. */
function isPageLoad({ url, headers }: ReceivedRequest): boolean {
  return headers['upgrade-insecure-requests'] === '1' || url.endsWith('/favicon.ico');
}

async function emulateScheme(page: Page, value: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
}

/** Of all pages at once: Firefox has this as a preference only, which reaches them a moment later. */
async function setFirefoxScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  const value = scheme === 'dark' ? 0 : 1;
  const name = 'layout.css.prefers-color-scheme.content-override';
  await evaluateInFirefox(page.browser(), `Services.prefs.setIntPref('${name}', ${value})`);
  const query = `(prefers-color-scheme: ${scheme})`;
  await waitFor(() => page.evaluate(q => matchMedia(q).matches, query), `${scheme} colours`);
}
