import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const browser = inject('browser');
const ROOT = join(import.meta.dirname, '../..');
const OURS = join(ROOT, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
const MEDDLER = join(ROOT, 'tests/fixtures/meddler');
const PAGES = 'tests/e2e/pages';

/** The command opens four browsers or more, one after the other. */
const TIMEOUT_MS = 240_000;

/** Runs the command as its npm script does, with an extension that is already built. */
async function check(extension: string, ...files: string[]) {
  const args = ['--browser', browser, '--extension', extension, ...files];
  const child = spawn('node', ['scripts/check-pages.ts', ...args], { cwd: ROOT });
  const [status, printed, problems] = await Promise.all([
    new Promise(resolve => child.once('close', resolve)),
    child.stdout.toArray(),
    child.stderr.toArray(),
  ]);
  const lines = (chunks: unknown[]) => chunks.join('').split('\n').filter(Boolean);
  return { status, printed: lines(printed), problems: lines(problems) };
}

test.concurrent('Pages do not notice the extension; a file that cannot be read is named', {
  timeout: TIMEOUT_MS,
}, async () => {
  const files = ['chips', 'none', 'varies'].map(name => `${PAGES}/${name}.html`);
  const { status, printed, problems } = await check(OURS, ...files);
  const column = browser.padEnd(8);
  expect({ printed, problems, status }).toEqual({
    printed: [
      `pass  ${column}  ${PAGES}/chips.html      7 marked  a card came and went`,
      `pass  ${column}  ${PAGES}/varies.html     1 marked  a card came and went; its HTML is another at every load`,
    ],
    problems: [`check:pages: ${PAGES}/none.html: no such file`],
    status: 1,
  });
});

test.concurrent('An extension that meddles with a page is found out', {
  timeout: TIMEOUT_MS,
}, async () => {
  const { status, printed, problems } = await check(MEDDLER, `${PAGES}/plain.html`);
  expect({ status, problems }).toEqual({ status: 1, problems: [] });
  expect(printed).toHaveLength(1);
  const [line = ''] = printed;
  expect(line).toMatch(
    /^FAIL {2}\w+ +tests\/e2e\/pages\/plain\.html {5}0 marked {2}its HTML before the hover: /,
  );
  for (const sign of [
    'data-meddled',
    'console.warn: meddled with this page',
    'thrown by the meddler',
    'requested GET http://page-0.localhost/meddled.json',
  ])
    expect(line).toContain(sign);
});
