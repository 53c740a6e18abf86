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
        ? withoutMetadata(code)
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
