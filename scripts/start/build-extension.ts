import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from '../browser/launch.ts';

const ROOT = join(import.meta.dirname, '../..');

const BUILDS = {
  chromium: { command: 'npm run build:chrome', folder: '.output/chrome-mv3' },
  firefox: { command: 'npm run build:firefox', folder: '.output/firefox-mv3' },
};

/** Builds the extension for a browser, quietly unless that fails; the folder it is in. */
export function buildExtension(browser: BrowserName = 'chromium'): string {
  console.log('Building the extension ...');
  const { command, folder } = BUILDS[browser];
  // One string and a shell: on Windows npm is a script, which only a shell can run.
  const options = { cwd: ROOT, encoding: 'utf8', shell: true } as const;
  const { status, stdout, stderr } = spawnSync(command, options);
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`.trim());
  return join(ROOT, folder);
}
