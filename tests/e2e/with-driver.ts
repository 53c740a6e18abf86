import { afterAll, beforeAll, inject } from 'vitest';
import { type Driver, type DriverOptions, openDriver } from './driver.ts';

/** A browser with the extension for all tests of a file; closed after the last. */
export function withDriver(options?: DriverOptions): () => Driver {
  let driver: Driver | undefined;
  beforeAll(async () => {
    driver = await openDriver(inject('browser'), options);
  });
  afterAll(() => driver?.close());
  return () => {
    if (!driver) throw new Error('The browser is there once the tests run.');
    return driver;
  };
}
