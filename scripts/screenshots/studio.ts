import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchWithExtension } from '../browser/launch.ts';
import { listen, readAnswer, send } from '../browser/serve.ts';

const DEMO_FOLDER = join(import.meta.dirname, '../demo');
/** The browser goes through a proxy that answers for every name: pictures show a site's, and no number. */
const DEMO_URL = 'http://lantern-bay.example/news.html';

/** What a picture measures, in CSS pixels, and its colours. */
export interface Shape {
  width: number;
  height: number;
  isDark?: boolean;
  /** Whether it has a touch screen and no mouse. */
  isPhone?: boolean;
  /** Of the picture, for each CSS pixel either way; the fewer, the more may be on it for its weight. */
  pixels?: number;
}

/** A browser with the extension in it, to take pictures in. */
export interface Studio {
  newPage(shape: Shape): Promise<Page>;
  /** The address of the demo page. */
  demoUrl: string;
  /** The address of one of the extension's own pages. */
  urlOf(path: string): string;
  close(): Promise<void>;
}

/** Sharp enough on dense screens, and light enough for a README. */
const PIXELS = 1.5;

export async function openStudio(extensionDir: string): Promise<Studio> {
  const demo = createServer(async ({ url = '/' }, response) => {
    send(response, await readAnswer(DEMO_FOLDER, new URL(url, DEMO_URL).pathname));
  });
  const { browser, extensionId } = await launchWithExtension({
    browser: 'chromium',
    headless: true,
    proxy: await listen(demo),
    extensionDir,
  });
  return {
    demoUrl: DEMO_URL,
    urlOf: path => `chrome-extension://${extensionId}/${path}`,
    async newPage({ width, height, isDark = false, isPhone = false, pixels = PIXELS }) {
      const page = await browser.newPage();
      await page.setViewport({
        width,
        height,
        deviceScaleFactor: pixels,
        hasTouch: isPhone,
        isMobile: isPhone,
      });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
      ]);
      return page;
    },
    async close() {
      await browser.close();
      demo.close().closeAllConnections();
    },
  };
}
