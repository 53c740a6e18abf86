import './own-browser.ts';

// The one place that imports the browser's API. `wxt/browser` is webextension-polyfill here, see wxt.config.ts.
export { type Browser, browser } from 'wxt/browser';
