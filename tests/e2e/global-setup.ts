import { ensureBrowsers } from '../../scripts/browser/install-browser.ts';

/** Vitest's globalSetup: once before the end-to-end tests of either browser. */
export default function setup(): void {
  ensureBrowsers({ firefox: true });
}
