import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from '../../scripts/browser/bidi.ts';
import type { Driver } from './driver.ts';

/** Errors and warnings from now on: of the page and the extension's scripts in it; what is returned reads them. */
export function recordErrors(driver: Driver, page: Page): Promise<() => Promise<string[]>> {
  return driver.name === 'chromium' ? inChromium(page) : inFirefox(driver, page);
}

async function inChromium(page: Page): Promise<() => Promise<string[]>> {
  const errors: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    errors.push(exception?.description ?? text),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning')
      errors.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  await session.send('Runtime.enable');
  return async () => errors;
}

/** The files of the extension that run in pages; its own pages are no page's affair. */
const IN_PAGES = String(/^moz-extension:.*\/(?:page|marker|card)\.js/);

/**
 * Firefox says so itself of a question that an update of the extension cut off, and of an answer that came while its page was
 * away; nobody is left who could catch it.
 */
const CUT_OFF = String(
  /Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/,
);

/** Puppeteer hears of the page's own errors; of those of an extension's scripts only the browser's console. */
async function inFirefox(driver: Driver, page: Page): Promise<() => Promise<string[]>> {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    if (/^(?:error|warn)/.test(message.type())) errors.push(message.text());
  });
  await evaluateInFirefox(driver.browser, 'Services.console.reset()');
  const ours = `Services.console.getMessageArray()
    .filter(each => each instanceof Ci.nsIScriptError && ${IN_PAGES}.test(each.sourceName))
    .map(each => each.message)
    .filter(message => !${CUT_OFF}.test(message))`;
  return async () => [
    ...errors,
    ...JSON.parse(String(await evaluateInFirefox(driver.browser, `JSON.stringify(${ours})`))),
  ];
}
