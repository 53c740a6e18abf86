import type { Browser, Page } from 'puppeteer-core';
import { evaluateInFirefox } from '../../scripts/browser/bidi.ts';
import type { BrowserName, LaunchedExtension } from '../../scripts/browser/launch.ts';
import { waitFor } from '../../scripts/browser/wait-for.ts';

/** Opens and finds the extension's own pages. Paths are those in its folder, e.g. `options.html#sites`. */
export interface ExtensionPages {
  urlOf(path: string): string;
  open(path: string): Promise<Page>;
  /** Waits for a page that the extension opens; `path` is how its URL begins. */
  find(path: string): Promise<Page>;
}

export async function createExtensionPages(
  name: BrowserName,
  { browser, extensionId }: LaunchedExtension,
): Promise<ExtensionPages> {
  const root =
    name === 'chromium'
      ? `chrome-extension://${extensionId}/`
      : await firefoxRoot(browser, extensionId);
  const urlOf = (path: string) => root + path;
  return {
    urlOf,
    find: path => findPage(browser, urlOf(path), []),
    async open(path) {
      if (name === 'firefox') return openInFirefox(browser, urlOf(path));
      const page = await browser.newPage();
      await page.goto(urlOf(path));
      return page;
    },
  };
}

async function firefoxRoot(browser: Browser, id: string): Promise<string> {
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  return String(await evaluateInFirefox(browser, `${policy}.getURL('')`));
}

/** On a busy machine puppeteer has been seen to miss a tab that came: then there is another. */
async function openInFirefox(browser: Browser, url: string): Promise<Page> {
  const known = await browser.pages();
  await openFirefoxTab(browser, url);
  const found = await findPage(browser, url, known).catch(() => undefined);
  if (found) return found;
  await evaluateInFirefox(browser, 'void gBrowser.removeCurrentTab()');
  await openFirefoxTab(browser, url);
  return findPage(browser, url, known);
}

/** Firefox refuses to be navigated to an extension's page, but opens one in a tab for the extension itself. */
async function openFirefoxTab(browser: Browser, url: string): Promise<void> {
  const address = JSON.stringify(url);
  await evaluateInFirefox(
    browser,
    `{
      const principal = Services.scriptSecurityManager
        .createContentPrincipal(Services.io.newURI(${address}), {});
      gBrowser.selectedTab = gBrowser.addTab(${address}, { triggeringPrincipal: principal });
      0;
    }`,
  );
}

/** By the page's own word: of an extension's page Firefox tells puppeteer no more than about:blank. */
function findPage(browser: Browser, url: string, known: Page[]): Promise<Page> {
  return waitFor(async () => {
    for (const page of await browser.pages()) {
      if (!known.includes(page) && (await isLoaded(page, url))) return page;
    }
  }, `a page at ${url}`);
}

/** A page that is just being replaced by the next cannot answer. */
async function isLoaded(page: Page, url: string): Promise<boolean> {
  const here = () => (document.readyState === 'complete' ? location.href : '');
  const answer = await page.evaluate(here).catch(() => '');
  return answer.startsWith(url);
}
