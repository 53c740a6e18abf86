import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browser/install-browser.ts';
import { PICTURES } from './screenshots/pictures.ts';
import { openStudio, type Studio } from './screenshots/studio.ts';
import { buildExtension } from './start/build-extension.ts';

// npm run screenshots [-- NAME...]: makes the README's pictures, docs/*.png, in a real browser; all, or those that are named.

const DOCS = join(import.meta.dirname, '../docs');

try {
  await takePictures(process.argv.slice(2));
} catch (error) {
  console.error(`screenshots: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function takePictures(names: string[]): Promise<void> {
  const unknown = names.find(name => !PICTURES.some(picture => picture.name === name));
  if (unknown)
    throw new Error(
      `no picture is called ${unknown}: ${PICTURES.map(each => each.name).join(', ')}`,
    );
  ensureBrowsers({ firefox: false });
  const studio = await openStudio(buildExtension());
  try {
    for (const picture of PICTURES) {
      if (names.length === 0 || names.includes(picture.name)) await takePicture(studio, picture);
    }
  } finally {
    await studio.close();
  }
}

async function takePicture(studio: Studio, { name, shape, show }: (typeof PICTURES)[number]) {
  const page = await studio.newPage(shape);
  await show(studio, page);
  const path = join(DOCS, `${name}.png`) as `${string}.png`;
  // A picture of more than the viewport would resize it, and that closes a card.
  await page.screenshot({ path, captureBeyondViewport: false });
  await page.close();
  console.log(`${path}: ${Math.round(statSync(path).size / 1000)} kB`);
}
