import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// All imports are planted in a project of their own that has our biome.json, a line each, and Biome is run once.

const REFUSED: [file: string, imported: string, why: string][] = [
  ['lib/core/a.ts', '../dom/flows.ts', 'core is below dom'],
  ['lib/core/a.ts', '../platform/tabs.ts', 'core is below platform'],
  ['lib/core/a.ts', '../../components/Card.tsx', 'core is below components'],
  ['lib/core/a.ts', '../../entrypoints/page.ts', 'core is below entrypoints'],
  ['lib/core/a.ts', '../../scripts/scan.ts', 'scripts run in Node'],
  ['lib/core/a.ts', 'node:fs', 'no Node'],
  ['lib/core/a.ts', 'node:fs/promises', 'no Node below a slash either'],
  ['lib/core/a.ts', 'virtual:pack', 'core is handed the pack'],
  ['lib/core/a.ts', 'fuse.js', 'only claim-index searches'],
  ['lib/core/a.ts', 'wxt/browser', 'no browser API'],
  ['lib/core/a.ts', 'webextension-polyfill', 'no browser API'],
  ['lib/core/a.ts', '@wxt-dev/webextension-polyfill', 'no browser API'],
  ['lib/core/a.ts', 'preact', 'no view'],
  ['lib/core/a.ts', '@floating-ui/dom', 'no layout'],
  ['lib/core/vocabulary.ts', 'node:fs', 'its exception is for the search library alone'],
  [
    'lib/core/vocabulary.ts',
    'webextension-polyfill',
    'its exception is for the search library alone',
  ],
  ['lib/core/vocabulary.ts', '../dom/flows.ts', 'its exception is for the search library alone'],
  ['lib/core/a.test.ts', 'webextension-polyfill', 'tests of core need no browser'],
  ['lib/core/a.test.ts', 'fuse.js', 'tests of core go through claim-index'],
  ['lib/dom/a.ts', '../platform/tabs.ts', 'dom and platform do not know each other'],
  ['lib/dom/a.ts', '../../components/Card.tsx', 'dom is below components'],
  ['lib/dom/a.ts', '../../scripts/scan.ts', 'scripts run in Node'],
  ['lib/dom/a.ts', 'node:fs', 'no Node'],
  ['lib/dom/a.ts', 'virtual:lexicon', 'dom is handed the lexicon'],
  ['lib/dom/a.ts', 'webextension-polyfill', 'no browser API'],
  ['lib/dom/a.ts', '@wxt-dev/webextension-polyfill', 'no browser API'],
  ['lib/dom/a.ts', 'wxt/browser', 'no browser API'],
  ['lib/dom/a.ts', 'fuse.js', 'no search in a page'],
  ['lib/dom/a.ts', 'zod', 'no parsing in a page'],
  ['lib/dom/a.ts', 'zod/mini', 'no parsing in a page, however small'],
  ['lib/platform/a.ts', '../dom/flows.ts', 'dom and platform do not know each other'],
  ['lib/platform/a.ts', '../../entrypoints/page.ts', 'platform is below entrypoints'],
  ['lib/platform/a.ts', '../../scripts/scan.ts', 'scripts run in Node'],
  ['lib/platform/a.ts', 'node:fs', 'no Node'],
  ['lib/platform/a.ts', 'virtual:pack', 'platform is handed the pack'],
  ['lib/platform/a.ts', 'fuse.js', 'only claim-index searches'],
  ['lib/platform/a.ts', 'zod', 'the full zod is for build time'],
  ['lib/platform/a.ts', 'wxt/browser', 'browser.ts has it'],
  ['lib/platform/a.ts', 'webextension-polyfill', 'browser.ts has it'],
  ['lib/platform/a.ts', '@wxt-dev/webextension-polyfill', 'browser.ts has it'],
  ['lib/platform/a.ts', 'preact', 'no view'],
  ['lib/platform/browser.ts', 'node:fs', 'its exception is for the browser API alone'],
  ['lib/platform/browser.ts', '../dom/flows.ts', 'its exception is for the browser API alone'],
  ['components/a.tsx', '../lib/platform/tabs.ts', 'components call back'],
  ['components/a.tsx', '../lib/dom/flows.ts', 'components take props'],
  ['components/a.tsx', '../scripts/scan.ts', 'scripts run in Node'],
  ['components/a.tsx', 'node:fs', 'no Node'],
  ['components/a.tsx', 'virtual:pack', 'components take props'],
  ['components/a.tsx', 'fuse.js', 'only claim-index searches'],
  ['components/a.tsx', 'zod', 'the full zod is for build time'],
  ['components/a.tsx', 'wxt/browser', 'no browser API'],
  ['components/a.tsx', 'webextension-polyfill', 'no browser API'],
  ['components/a.tsx', '@wxt-dev/webextension-polyfill', 'no browser API'],
  ['components/a.test.ts', 'webextension-polyfill', 'tests of components need no browser'],
  ['entrypoints/a.ts', '../scripts/scan.ts', 'scripts run in Node'],
  ['entrypoints/popup/A.tsx', '../../scripts/scan.ts', 'scripts run in Node, from a folder too'],
  ['entrypoints/a.ts', 'node:fs', 'no Node'],
  ['entrypoints/a.ts', 'fuse.js', 'only claim-index searches'],
  ['entrypoints/a.ts', 'zod', 'the full zod is for build time'],
  ['entrypoints/a.ts', 'zod/v4', 'the full zod by its other name'],
  ['entrypoints/a.ts', 'wxt/browser', 'platform has it'],
  ['entrypoints/a.ts', 'webextension-polyfill', 'platform has it'],
  ['entrypoints/a.ts', '@wxt-dev/webextension-polyfill', 'platform has it'],
  ['scripts/a.ts', 'fuse.js', 'the commands search as the product does'],
  ['scripts/a.ts', 'webextension-polyfill', 'Node has no browser API'],
  ['tests/e2e/a.test.ts', 'wxt/browser', 'Node has no browser API'],
];

const ALLOWED: [file: string, imported: string, why: string][] = [
  ['lib/core/vocabulary.ts', 'fuse.js', 'the one place that searches'],
  ['lib/core/a.ts', 'zod/mini', 'parsing at the border'],
  ['lib/core/a.test.ts', '../../scripts/pack/bundled-pack.ts', 'tests run in Node'],
  ['lib/core/a.test.ts', 'node:fs', 'tests run in Node'],
  ['lib/dom/a.ts', '@floating-ui/dom', 'layout is for dom'],
  ['lib/platform/browser.ts', 'wxt/browser', 'the one place that has the browser API'],
  ['lib/platform/a.ts', './card-script.ts', 'a script that is none of scripts/'],
  ['components/a.tsx', 'preact/hooks', 'the view'],
  ['entrypoints/a.ts', 'virtual:pack', 'the pack comes in here'],
  ['entrypoints/a.ts', 'wxt/utils/define-background', 'WXT, but not its browser'],
  ['scripts/a.ts', 'node:fs', 'scripts run in Node'],
];

let dir: string;
let refused: Set<string>;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'layers-'));
  cpSync('biome.json', join(dir, 'biome.json'));
  for (const [file, imported] of [...REFUSED, ...ALLOWED]) {
    mkdirSync(join(dir, dirname(file)), { recursive: true });
    appendFileSync(join(dir, file), `import '${imported}';\n`);
  }
  refused = new Set(lint());
}, 30_000);

afterAll(() => rmSync(dir, { recursive: true }));

/** What Biome refuses, as `FILE IMPORTED`. */
function lint(): string[] {
  const biome = resolve('node_modules/.bin/biome');
  const options = ['--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github'];
  const { stdout } = spawnSync(biome, ['ci', ...options, '.'], { cwd: dir, encoding: 'utf8' });
  const places = stdout.matchAll(/noRestrictedImports,file=([^,]+),line=(\d+)/g);
  return [...places].map(([, path = '', line]) => {
    const text = readFileSync(resolve(dir, path), 'utf8').split('\n')[Number(line) - 1];
    return `${relative(realpathSync(dir), resolve(dir, path))} ${text?.split("'")[1]}`;
  });
}

test.each(REFUSED)('%s may not import %s: %s', (file, imported) => {
  expect(refused).toContain(`${file} ${imported}`);
});

test.each(ALLOWED)('%s may import %s: %s', (file, imported) => {
  expect(refused).not.toContain(`${file} ${imported}`);
});
