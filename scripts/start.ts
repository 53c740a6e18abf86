import { ensureBrowsers } from './browser/install-browser.ts';
import { buildExtension } from './start/build-extension.ts';
import { findPage } from './start/find-page.ts';
import { showHeaded } from './start/show-headed.ts';
import { showHeadless } from './start/show-headless.ts';

// npm start [-- URL or FILE]: a browser with the extension in it; without a display, what it does in print.

try {
  await start(process.argv[2]);
} catch (error) {
  console.error(`start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function start(urlOrFile?: string): Promise<void> {
  const page = await findPage(urlOrFile);
  try {
    ensureBrowsers({ firefox: false });
    const show = hasDisplay() ? showHeaded : showHeadless;
    await show(buildExtension(), page.url);
  } finally {
    page.close();
  }
}

function hasDisplay(): boolean {
  const { platform, env } = process;
  return ['darwin', 'win32'].includes(platform) || !!(env.DISPLAY || env.WAYLAND_DISPLAY);
}
