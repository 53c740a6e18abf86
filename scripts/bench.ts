import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { measureClaims } from './bench/claims.ts';
import { type Figure, renderFigures } from './bench/figures.ts';
import { measurePages } from './bench/measure-pages.ts';
import type { BenchPage } from './bench/pages.ts';
import { planPages } from './bench/plan.ts';
import { type BenchArguments, readArguments } from './bench/read-arguments.ts';
import { measureSizes } from './bench/sizes.ts';
import { ensureBrowsers } from './browser/install-browser.ts';
import { launchBrowser } from './browser/launch.ts';
import { buildExtension } from './start/build-extension.ts';

// npm run bench [-- --storm SECONDS FILE...]: speed and size, as ratios against the floor and mark.js, in one run of one
// Chromium; on pages it generates, and on saved ones. A figure that misses its target is marked; the exit status stays 0.

try {
  await bench(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function bench({ files, stormSeconds }: BenchArguments): Promise<void> {
  const saved = files.map(readPage);
  ensureBrowsers({ firefox: false });
  const extensionDir = buildExtension();
  report('Sizes, gzipped', measureSizes(extensionDir));
  report('Claims, in Node', measureClaims());
  const browser = await launchBrowser({ browser: 'chromium', headless: true });
  try {
    const plan = planPages(saved);
    for await (const { title, figures } of measurePages({
      browser,
      extensionDir,
      plan,
      stormSeconds,
    }))
      report(title, figures);
  } finally {
    await browser.close();
  }
}

/** Npm runs its scripts in the project's folder; paths are meant from where the person is. */
function readPage(file: string): BenchPage {
  return { name: basename(file), html: readFileSync(resolve(process.env.INIT_CWD ?? '.', file)) };
}

function report(title: string, figures: Figure[]): void {
  console.log(`\n## ${title}\n\n${renderFigures(figures)}`);
}
