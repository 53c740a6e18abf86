import { readFile, writeFile } from 'node:fs/promises';
import { launchBrowser } from './browser/launch.ts';

// Draws the icons of all sizes from docs/icon.svg; run after changing it: node scripts/draw-icons.ts

const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile('docs/icon.svg', 'utf8');
const browser = await launchBrowser({ browser: 'chromium', headless: true });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
