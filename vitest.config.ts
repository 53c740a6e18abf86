import { defineConfig } from 'vitest/config';
import type { BrowserName } from './scripts/browser/launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
    /** Whether random places and the like are many, as in `npm run e2e:thrice`. */
    isDeep: boolean;
  }
}

const endToEnd = (browser: BrowserName) => ({
  test: {
    name: browser,
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/global-setup.ts',
    provide: { browser, isDeep: process.env.DEEP === '1' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Each process has a browser. A test waits half of its time; with more at once on two cores it would wait in vain.
    maxWorkers: 2,
    // Modules, and the browser, are kept from file to file.
    isolate: false,
    sequence: { groupOrder: 1 },
    // For a machine that is short of everything at that moment; `npm run e2e:thrice` allows none.
    retry: 1,
  },
});

const unit = {
  test: {
    name: 'unit',
    include: ['{lib,components,scripts}/**/*.test.{ts,tsx}'],
    // Some run the commands, which takes a busy machine longer than the five seconds there are otherwise.
    testTimeout: 30_000,
  },
};

export default defineConfig({
  test: { projects: [unit, endToEnd('chromium'), endToEnd('firefox')] },
});
