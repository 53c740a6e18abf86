import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withoutMetadata } from './lean-polyfill.ts';

const path = createRequire(import.meta.url).resolve('webextension-polyfill');
const polyfill = readFileSync(path, 'utf8');

type Answer = (value: string) => void;

/** Runs a polyfill over an API whose functions call back, as Chromium's did before they returned promises. */
const run = (code: string) => {
  const chrome = {
    runtime: { id: 'x' },
    storage: { local: { get: (_key: string, answer: Answer) => answer('stored') } },
    bookmarks: { get: (_id: string) => 'as it is' },
  };
  const module = { exports: {} };
  new Function('globalThis', 'chrome', 'module', 'exports', code)({ chrome }, chrome, module, {});
  return module.exports as {
    storage: { local: { get(key: string): Promise<string> } };
    bookmarks: { get(id: string): string };
  };
};

test('what is left of the polyfill is two thirds of it', () => {
  expect(withoutMetadata(polyfill).length).toBeLessThan(polyfill.length * 0.67);
});

test('the namespaces that pages use are wrapped as before, others are handed on', async () => {
  const lean = run(withoutMetadata(polyfill));
  expect(await lean.storage.local.get('a')).toBe('stored');
  expect(lean.bookmarks.get('a')).toBe('as it is');
});

test('another polyfill is none to be made lean', () => {
  expect(() => withoutMetadata('export const browser = chrome;')).toThrow('no metadata');
});
