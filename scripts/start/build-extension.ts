import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Builds the extension for Chromium, quietly unless that fails; the folder it is in. */
export function buildExtension(): string {
  console.log('Building the extension ...');
  // One string and a shell: on Windows npm is a script, which only a shell can run.
  const options = { cwd: ROOT, encoding: 'utf8', shell: true } as const;
  const { status, stdout, stderr } = spawnSync('npm run build:chrome', options);
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`.trim());
  return join(ROOT, '.output/chrome-mv3');
}
