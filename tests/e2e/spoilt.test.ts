import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { marks, waitFor } from './driver.ts';
import { isPainted } from './is-painted.ts';
import {
  areMarked,
  CLAIM,
  isCardGone,
  MENTION,
  openCard,
  openPageOf,
  pageOf,
} from './mention-page.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

/** Methods that the tests themselves call in the page. */
const SPARED = ['checkVisibility', 'getBoundingClientRect', 'scrollIntoView'];

/** What a page can do to the language and the DOM before anything else runs. */
const SPOILED = {
  frozen: `
    for (const name of Object.getOwnPropertyNames(window)) {
      const { value } = Object.getOwnPropertyDescriptor(window, name);
      if (typeof value !== 'function' || !value.prototype) continue;
      Object.freeze(value.prototype);
      Object.freeze(value);
    }
    Object.freeze(CSS);`,
  overridden: `
    window.called = [];
    const spoil = (name, method) => function () {
      called.push(name + '.' + method);
      throw new Error(name + '.' + method + ' is the page’s');
    };
    for (const name of ['EventTarget', 'Node', 'Element', 'HTMLElement', 'Document', 'DocumentFragment',
      'ShadowRoot', 'CharacterData', 'MutationObserver', 'IntersectionObserver', 'TreeWalker', 'NodeIterator',
      'CSSStyleSheet', 'AbortSignal', 'AbortController', 'Selection']) {
      const { prototype } = window[name];
      for (const method of Object.getOwnPropertyNames(prototype)) {
        const { value } = Object.getOwnPropertyDescriptor(prototype, method);
        if (method === 'constructor' || typeof value !== 'function') continue;
        if (!${JSON.stringify(SPARED)}.includes(method)) prototype[method] = spoil(name, method);
      }
    }
    for (const method of ['requestIdleCallback', 'requestAnimationFrame', 'setTimeout', 'setInterval', 'queueMicrotask'])
      window[method] = spoil('window', method);
    for (const name of ['MutationObserver', 'IntersectionObserver', 'Highlight', 'StaticRange', 'CSSStyleSheet', 'AbortController', 'Document'])
      window[name] = class { constructor() { spoil(name, 'constructor')(); } };`,
};

test.for(Object.keys(SPOILED) as (keyof typeof SPOILED)[])(
  'marks and opens cards where the page’s prototypes are %s, which it never touches',
  async name => {
    const script = `<script>${SPOILED[name]}</script>`;
    const html = pageOf(MENTION, script);
    const { page, problems } = await openPageOf(driver(), `/spoilt-${name}.html`, html);
    await areMarked(page, 'Graviton');
    expect(await openCard(page)).toContain(CLAIM);
    await page.keyboard.press('Escape');
    await isCardGone(page);
    expect(await page.evaluate('window.called ?? []')).toEqual([]);
    expect(problems).toEqual([]);
  },
);

const openMarked = async (name: string, head = '') => {
  const { page } = await openPageOf(driver(), `/registry-${name}.html`, pageOf(MENTION, head));
  await areMarked(page, 'Graviton');
  // Once it is known that the article says the same, the mark is painted anew.
  const isSettled = () => page.evaluate(() => CSS.highlights.has('silicon-footnotes-same'));
  await waitFor(isSettled, 'the look of the mark');
  return page;
};

const TAKEN = [
  ['cleared', 'CSS.highlights.clear()'],
  ['emptied', 'for (const [, highlight] of CSS.highlights) highlight.clear()'],
  ['taken', 'for (const [name] of CSS.highlights) CSS.highlights.set(name, new Highlight())'],
] as const;

test.for(TAKEN)('%s: paints again what the page has taken out by %s', async ([name, script]) => {
  const page = await openMarked(name);
  await page.evaluate(`${script}; void 0`);
  expect(await marks(page)).toEqual([]);
  await areMarked(page, 'Graviton');
  await waitFor(() => isPainted(page), 'the mark to be painted');
});

test('a page that has its own registry in the place of the browser’s changes nothing', async () => {
  const head = `<script>
    window.registry = CSS.highlights;
    Object.defineProperty(CSS, 'highlights', { value: new Map() });
  </script>`;
  const { page } = await openPageOf(driver(), '/own-registry.html', pageOf(MENTION, head));
  const isMarked = (each: Page) =>
    each.evaluate(
      "[...registry].some(([name, { size }]) => name.startsWith('silicon-footnotes') && size === 1)",
    ) as Promise<boolean>;
  await waitFor(() => isMarked(page), 'the mark');
  expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  await page.evaluate('delete CSS.highlights; CSS.highlights = registry');
});
