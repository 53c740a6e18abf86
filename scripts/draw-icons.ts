import { readFile, writeFile } from 'node:fs/promises';
import { launchBrowser } from './browser/launch.ts';

// Draws the icons of all sizes; run after changing a drawing: npm run draw-icons
// The drawings stand on a grid of 16, and every size is a multiple of it: edges fall between two pixels at each.

const DRAWINGS = [
  { file: 'docs/icon.svg', prefix: '', sizes: [16, 32, 48, 96, 128] },
  // In the toolbar on a site that is switched off: told by its outline, not by being grey alone.
  { file: 'docs/icon-off.svg', prefix: 'off-', sizes: [16, 32, 48] },
];

const browser = await launchBrowser({ browser: 'chromium', headless: true });
const page = await browser.newPage();
for (const { file, prefix, sizes } of DRAWINGS) {
  const svg = await readFile(file, 'utf8');
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const path = `public/icon/${prefix}${size}.png`;
    await writeFile(path, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
