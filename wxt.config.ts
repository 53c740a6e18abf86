import { defineConfig } from 'wxt';
import { COMMANDS, OPEN_POPUP } from './lib/core/commands.ts';
import { leanPolyfill } from './scripts/lean-polyfill.ts';
import { packPlugin } from './scripts/pack/vite-plugin.ts';

/** Where mentions are marked. Listed here and not in an entrypoint: see entrypoints/page.ts. */
const PAGE_SCRIPT = {
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  js: ['page.js'],
  run_at: 'document_idle' as const,
  all_frames: true,
  // Frames without an address of their own (about:blank, srcdoc, data:, sandboxed) go by the page that made them.
  match_origin_as_fallback: true,
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [packPlugin('seeds/amazon-silicon'), leanPolyfill()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [PAGE_SCRIPT];
    },
  },
  manifest: ({ browser }) => ({
    name: 'Silicon Footnotes',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    commands: { ...OPEN_POPUP, ...COMMANDS },
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'silicon-footnotes@silicon-footnotes.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
