import type { Page } from 'puppeteer-core';

/** The list fills with each error, warning and uncaught error of a page from now on, those of the extension in it too. */
export function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', message => {
    const type = message.type();
    if (type !== 'error' && type !== 'warn' && type !== 'assert') return;
    heard.push(`console.${type}: ${message.text()}${placeOf(message.location().url)}`);
  });
  page.on('pageerror', error =>
    heard.push(`uncaught: ${error instanceof Error ? error.message : error}`),
  );
  return heard;
}

/** Of a message only an address of ours tells more: the page's own may be made anew for every load. */
function placeOf(url: string | undefined): string {
  return url && /^(?:chrome|moz)-extension:/.test(url) ? ` (${url})` : '';
}
