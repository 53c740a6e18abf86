import type { Plugin } from 'vite';

/** What runs in pages sends messages by it. The functions of any other namespace are handed on as they are: they return promises anyway. */
const KEPT = ['runtime'];

const METADATA = /(?<=const apiMetadata = )\{.*?\n {6}\}(?=;)/s;

/** What the polyfill knows of each function of the browser's API is a tenth of what would run in every page. */
export function leanPolyfill(): Plugin {
  return {
    name: 'lean-polyfill',
    transform(code, id) {
      return id.endsWith('/webextension-polyfill/dist/browser-polyfill.js')
        ? asModule(withoutMetadata(code))
        : null;
    },
  };
}

export function withoutMetadata(code: string): string {
  const [metadata] = METADATA.exec(code) ?? [];
  if (!metadata) throw new Error('webextension-polyfill has no metadata where it had some');
  const all = Object.entries(JSON.parse(metadata));
  const kept = Object.fromEntries(all.filter(([namespace]) => KEPT.includes(namespace)));
  return code.replace(METADATA, () => JSON.stringify(kept));
}

const WRAPPED = /^\(function \(global, factory\) \{.*?, function \(module\) \{\n(.*)\n\}\);/s;

/** As a module of its own: around one of another kind a bundler puts more than the polyfill's own wrapper. */
export function asModule(code: string): string {
  const [, body] = WRAPPED.exec(code) ?? [];
  if (body === undefined) throw new Error('webextension-polyfill has no wrapper where it had one');
  return `const module = { exports: {} };\n${body}\nexport default module.exports;\n`;
}
