import { browser } from './browser.ts';

/** Calls back once in the extension's life in this browser: when it was installed, not when it was updated or the browser was. */
export function onFirstInstall(callback: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    callback().catch(error => console.warn('Silicon Footnotes could not welcome:', error));
  });
}
