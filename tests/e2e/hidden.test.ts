import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { findCard, readCardBox, waitFor } from './driver.ts';
import {
  areMarked,
  CLAIM,
  isCardGone,
  MENTION,
  openCard,
  openPageOf,
  pageOf,
} from './mention-page.ts';
import { withBareBrowser } from './with-bare-browser.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();
const openBare = withBareBrowser();

const listFiles = (): string[] => {
  const build = inject('browser') === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const folder = join(import.meta.dirname, '../../.output', build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
};

/** Runs in the page: the ways by which it can reach any of these addresses. */
const reach = async (urls: string[]) => {
  // Vitest would put its own function in the place of an import that it sees.
  const load = new Function('url', 'return import(url)') as (url: string) => Promise<unknown>;
  const insert = (tag: string, attribute: string, url: string) =>
    new Promise<boolean>(resolve => {
      const element = document.createElement(tag);
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      if (tag === 'link') element.setAttribute('rel', 'stylesheet');
      element.setAttribute(attribute, url);
      document.head.append(element);
    });
  const ways: Record<string, (url: string) => Promise<boolean>> = {
    fetch: url =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    noCors: url =>
      fetch(url, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    import: url =>
      load(url).then(
        () => true,
        () => false,
      ),
    script: url => insert('script', 'src', url),
    style: url => insert('link', 'href', url),
    image: url => insert('img', 'src', url),
  };
  const tries = urls.flatMap(url =>
    Object.entries(ways).map(async ([way, isReached]) =>
      (await isReached(url)) ? `${way} ${url}` : '',
    ),
  );
  return (await Promise.all(tries)).filter(Boolean);
};

test('no file of it can be reached by a page, whichever way', async () => {
  const { page } = await openPageOf(driver(), '/reaching.html', pageOf(MENTION));
  await areMarked(page, 'Graviton');
  const files = listFiles();
  expect(files).toContain('manifest.json');
  expect(files.length).toBeGreaterThan(20);
  const urls = files.map(file => driver().extensionUrl(file));
  expect(await page.evaluate(reach, urls)).toEqual([]);
});

test('no page of it can be framed', async () => {
  const { page } = await openPageOf(driver(), '/framing.html', pageOf(MENTION));
  const urls = listFiles()
    .filter(file => file.endsWith('.html'))
    .map(file => driver().extensionUrl(file));
  await page.evaluate(async all => {
    const frames = all.map(src => Object.assign(document.createElement('iframe'), { src }));
    const done = frames.map(
      frame => new Promise(resolve => frame.addEventListener('load', resolve)),
    );
    document.body.append(...frames);
    await Promise.race([Promise.all(done), new Promise(resolve => setTimeout(resolve, 500))]);
  }, urls);
  const texts = await Promise.all(
    page
      .frames()
      .slice(1)
      .map(frame => frame.evaluate(() => document.body?.innerText ?? '').catch(() => '')),
  );
  expect(urls).toHaveLength(4);
  expect(texts.filter(text => /Footnotes|Graviton/.test(text))).toEqual([]);
});

/** What a page's script finds in its globals, with all that it inherits. */
const readGlobals = (page: Page) =>
  page.evaluate(() => {
    const holders = [window, document, document.documentElement, navigator, CSS, customElements];
    return holders.flatMap(holder => {
      const keys: string[] = [];
      for (let at: object = holder; at; at = Object.getPrototypeOf(at))
        keys.push(...Reflect.ownKeys(at).map(key => `${holder.constructor.name} ${String(key)}`));
      return keys;
    });
  });

test('a page finds no more globals than without it, with a card open', async () => {
  const { page } = await openPageOf(driver(), '/globals.html', pageOf(MENTION));
  await areMarked(page, 'Graviton');
  await openCard(page);
  const bare = await openBare(page.url());
  const known = new Set(await readGlobals(bare));
  expect((await readGlobals(page)).filter(key => !known.has(key))).toEqual([]);
});

/** Tells what the page hears, made up events and messages above all, and what its own functions are called for. */
const LISTENING = `<script>
  window.heard = [];
  const types = ['message', 'messageerror', 'beforetoggle', 'toggle', 'focusin', 'focusout', 'DOMNodeInserted',
    'DOMSubtreeModified', 'securitypolicyviolation', 'wxt:content-script-started', 'silicon-footnotes'];
  for (let at = document.documentElement; at; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) if (name.startsWith('on')) types.push(name.slice(2));
  for (const name of Object.getOwnPropertyNames(window)) if (name.startsWith('on')) types.push(name.slice(2));
  const isOdd = ({ type, isTrusted, target }) =>
    !isTrusted || types.indexOf(type) < 11 || (target.localName ?? '').includes('-');
  for (const type of new Set(types))
    addEventListener(type, event => isOdd(event) && heard.push(event.type + ' ' + event.target?.nodeName), true);
  for (const [owner, name] of [[EventTarget.prototype, 'dispatchEvent'], [window, 'postMessage'],
    [MessagePort.prototype, 'postMessage'], [BroadcastChannel.prototype, 'postMessage'],
    [Element.prototype, 'attachShadow'], [customElements, 'define']])
    owner[name] = function () { heard.push('call of ' + name); };
</script>`;

test('a page hears no event and no message, from its beginning until a card is open and gone', async () => {
  const { page } = await openPageOf(driver(), '/hearing.html', pageOf(MENTION, LISTENING));
  await areMarked(page, 'Graviton');
  await openCard(page);
  await page.keyboard.press('Escape');
  await isCardGone(page);
  expect(await page.evaluate('heard')).toEqual([]);
  await page.evaluate("document.body.dispatchEvent(new Event('click')); postMessage('x')");
  expect(await page.evaluate('heard')).toEqual(['call of dispatchEvent', 'call of postMessage']);
});

test('a strict policy of the page is neither broken nor in the way', async () => {
  const policy =
    "default-src 'none'; img-src 'self'; script-src 'nonce-t'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const head = `<script nonce="t">window.broken = [];
    addEventListener('securitypolicyviolation', event => broken.push(event.violatedDirective));</script>`;
  const { page, problems } = await openPageOf(driver(), '/strict.html', pageOf(MENTION, head), {
    'content-security-policy': `${policy}; report-uri /report`,
  });
  await areMarked(page, 'Graviton');
  expect(await openCard(page)).toContain(CLAIM);
  const card = await waitFor(() => findCard(page), 'the card');
  expect((await readCardBox(card)).width).toBe(380);
  expect(await page.evaluate('broken')).toEqual([]);
  expect(driver().server.requests.filter(({ url }) => url.endsWith('/report'))).toEqual([]);
  expect(problems).toEqual([]);
});
