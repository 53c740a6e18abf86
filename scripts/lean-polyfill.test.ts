import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { asModule, withoutMetadata } from './lean-polyfill.ts';

const path = createRequire(import.meta.url).resolve('webextension-polyfill');
const polyfill = readFileSync(path, 'utf8');

type Answer = (value: string) => void;

/** Runs a polyfill over an API whose `runtime` calls back, as Chromium's did before it returned promises. */
const run = (code: string) => {
  const chrome = {
    runtime: { id: 'x', getPlatformInfo: (answer: Answer) => answer('called back') },
    storage: { local: { get: (key: string) => `${key}, as it is` } },
  };
  const body = asModule(code).replace('export default', 'return');
  return new Function('globalThis', 'chrome', body)({ chrome }, chrome) as {
    runtime: { getPlatformInfo(): Promise<string> };
    storage: { local: { get(key: string): string } };
  };
};

test('what is left of the polyfill is two thirds of it', () => {
  expect(withoutMetadata(polyfill).length).toBeLessThan(polyfill.length * 0.67);
});

test('the runtime is wrapped as before, other namespaces are handed on', async () => {
  const lean = run(withoutMetadata(polyfill));
  expect(await lean.runtime.getPlatformInfo()).toBe('called back');
  expect(lean.storage.local.get('a key')).toBe('a key, as it is');
});

test('another polyfill is none to be made lean', () => {
  expect(() => withoutMetadata('export const browser = chrome;')).toThrow('no metadata');
  expect(() => asModule('export const browser = chrome;')).toThrow('no wrapper');
});
