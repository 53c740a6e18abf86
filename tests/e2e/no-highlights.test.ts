import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { marks, waitFor } from './driver.ts';
import { openPopup } from './open-popup.ts';
import { recordErrors } from './record-errors.ts';
import { stays } from './stays.ts';
import { withDriver } from './with-driver.ts';

/** What is broken on which site, in the extension's world. */
const BROKEN = {
  'missing.test': 'globalThis.Highlight = undefined;',
  'numb.test': 'globalThis.Highlight = class { size = 0; add() {} clear() {} };',
  'unkept.test': 'globalThis.CSS = { highlights: new Map(), supports: () => false };',
};

/**
 * The build, with a script before its own in the same world. Neither browser has a switch for highlights any more: Firefox
 * 153 does not heed `dom.customHighlightAPI.enabled`.
 */
function copyBuild(): string {
  const dir = mkdtempSync(join(tmpdir(), 'silicon-footnotes-'));
  const build = inject('browser') === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  cpSync(join(import.meta.dirname, '../../.output', build), dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.content_scripts[0].js.unshift('before.js');
  writeFileSync(file, JSON.stringify(manifest));
  const cases = Object.entries(BROKEN).map(([site, code]) => `case '${site}': ${code} break;`);
  writeFileSync(join(dir, 'before.js'), `switch (location.hostname) { ${cases.join(' ')} }`);
  return dir;
}

const extensionDir = copyBuild();
const driver = withDriver({ extensionDir });
afterAll(() => rmSync(extensionDir, { recursive: true }));

const SAYS = 'This browser cannot mark text';

test.for([
  ['missing.test', 'is missing'],
  ['numb.test', 'takes no range'],
  ['unkept.test', 'cannot be registered'],
])(
  '%s: where Highlight %s nothing is marked; the popup says so once, and searches',
  async ([site]) => {
    const page = await driver().openPage(`http://${site}/chips.html`);
    const readErrors = await recordErrors(driver(), page);
    await page.evaluate(() => {
      document.body.append('Late text of Trainium2.', document.createElement('iframe'));
    });
    const popup = await openPopup(driver(), site as string);
    const readText = () => popup.evaluate(() => document.body.innerText);
    await waitFor(async () => (await readText()).includes(SAYS), 'the words');
    expect((await readText()).split(SAYS)).toHaveLength(2);
    await popup.type('input[type=search]', 'trainium');
    await waitFor(() => popup.$('.search-results li'), 'results');
    await page.bringToFront();
    await stays(() => page.evaluate(() => CSS.highlights.size === 0), 'nothing is registered');
    expect(await readErrors()).toEqual([]);
  },
);

test('a page that breaks it for itself is marked all the same', async () => {
  const body = `<!doctype html><title>t</title><script>
      window.Highlight = undefined;
      CSS.highlights.set = () => { throw new Error('broken'); };
      CSS.supports = () => false;
    </script><p>AWS rents out Graviton4.</p>`;
  const page = await driver().openPage(driver().server.serve('/broken.html', body));
  await waitFor(async () => (await marks(page)).join() === 'Graviton4', 'the mark');
});
