import { ensureBrowsers } from './browser/install-browser.ts';
import type { BrowserName } from './browser/launch.ts';
import { renderCheck, resultOf } from './check-pages/check-line.ts';
import { createPageChecker } from './check-pages/check-page.ts';
import { type CheckArguments, readArguments } from './check-pages/read-arguments.ts';
import { type PageServer, servePages } from './check-pages/serve-pages.ts';
import { pathOf, readBytes } from './read-bytes.ts';
import { buildExtension } from './start/build-extension.ts';

// npm run check:pages -- FILE...: whether pages can tell that the extension is there. Each is visited in Chromium and in
// Firefox, with the extension and without: HTML, console, uncaught errors and requests must be the same.

try {
  await checkPages(readArguments(process.argv.slice(2)));
} catch (error) {
  report(`check:pages: ${error instanceof Error ? error.message : error}`);
}

async function checkPages(args: CheckArguments): Promise<void> {
  const files = args.files.filter(isReadable);
  if (files.length === 0) return;
  ensureBrowsers({ firefox: args.browsers.includes('firefox') });
  const folders = args.browsers.map(browser =>
    args.extension === undefined ? buildExtension(browser) : pathOf(args.extension),
  );
  const server = await servePages({ ...args, files: files.map(pathOf) });
  try {
    for (const [i, browser] of args.browsers.entries())
      await checkIn({ browser, extensionDir: folders[i] ?? '', files, server });
  } finally {
    server.close();
  }
}

function isReadable(file: string): boolean {
  const read = readBytes(file);
  if ('reason' in read) report(`check:pages: ${file}: ${read.reason}`);
  return 'bytes' in read;
}

interface Checking {
  browser: BrowserName;
  extensionDir: string;
  files: string[];
  server: PageServer;
}

async function checkIn({ browser, extensionDir, files, server }: Checking): Promise<void> {
  const checker = await createPageChecker(browser, extensionDir, server);
  const width = Math.max(...files.map(({ length }) => length));
  try {
    for (const [nth, file] of files.entries()) {
      const check = await checker.check(nth);
      console.log(renderCheck({ ...check, file, browser }, width));
      if (resultOf(check) === 'FAIL') process.exitCode = 1;
    }
  } finally {
    await checker.close();
  }
}

function report(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
