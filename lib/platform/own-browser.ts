/**
 * Chromium has no global `browser` of its own, so there a page's `<form id="browser">` stands in for it, in content scripts
 * too, and the polyfill would take that for the API. To be imported before the polyfill.
 */
if (!Object.hasOwn(globalThis, 'browser')) Object.defineProperty(globalThis, 'browser', {});
