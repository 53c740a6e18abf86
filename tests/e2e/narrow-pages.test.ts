import { expect, test } from 'vitest';
import { waitFor } from './driver.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

test.each(['article.html', 'options.html', 'welcome.html'])(
  '%s needs no scrolling sideways at 320 pixels, nor with text of twice the size',
  async path => {
    const page = await driver().openExtensionPage(path);
    await waitFor(() => page.$('h1'), 'the page');
    const readSpare = () => page.evaluate(() => innerWidth - document.documentElement.scrollWidth);
    const readSize = () => page.evaluate(() => getComputedStyle(document.body).fontSize);

    await page.setViewport({ width: 320, height: 640 });
    await waitFor(() => page.evaluate(() => innerWidth === 320), 'the narrow page');
    expect(await readSpare()).toBeGreaterThanOrEqual(0);

    const size = Number.parseFloat(await readSize());
    await page.setViewport({ width: 640, height: 800 });
    // What a person's choice of a text size does.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(Number.parseFloat(await readSize())).toBe(2 * size);
    await waitFor(() => page.evaluate(() => innerWidth === 640), 'the wider page');
    expect(await readSpare()).toBeGreaterThanOrEqual(0);
  },
);
