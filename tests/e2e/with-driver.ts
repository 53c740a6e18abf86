import { afterAll, beforeAll, inject } from 'vitest';
import { type Driver, type DriverOptions, openDriver } from './driver.ts';

/** A browser with the extension for all tests of a file; closed after the last. For files that change what lasts longer than a page. */
export function withDriver(options?: DriverOptions): () => Driver {
  let driver: Driver | undefined;
  beforeAll(async () => {
    driver = await openDriver(inject('browser'), options);
  });
  afterAll(() => driver?.close());
  return () => given(driver);
}

/** Vitest keeps modules from file to file in one of its processes (`isolate`), whose browser this is; it goes with the process. */
let shared: Promise<Driver> | undefined;

/**
 * A browser with the extension, and no pages of other files. For files that store nothing and change no preference: to start a browser
 * takes longer than most of them.
 */
export function withSharedDriver(): () => Driver {
  let driver: Driver | undefined;
  beforeAll(async () => {
    shared ??= openDriver(inject('browser'));
    driver = await shared;
  });
  afterAll(async () => {
    if (driver) await closePages(driver);
  });
  return () => given(driver);
}

async function closePages({ browser }: Driver): Promise<void> {
  const pages = await browser.pages();
  // With its last page the browser would go, too.
  await browser.newPage();
  for (const page of pages) await page.close();
}

function given(driver: Driver | undefined): Driver {
  if (!driver) throw new Error('The browser is there once the tests run.');
  return driver;
}
