import type { Page } from 'puppeteer-core';
import { findCard, readCardBox, settleCard } from '../../scripts/browser/card.ts';

/** Room around the card, for its shadow and a little of the page. */
const MARGIN_PX = 16;

/**
 * A picture (PNG) of the open card of a page's main frame. It leaves the viewport as it is: a picture of more than the
 * viewport resizes it, and that closes the card.
 */
export async function screenshotCard(page: Page, path?: string): Promise<Uint8Array> {
  const card = await findCard(page);
  if (!card) throw new Error('No card is open.');
  await settleCard(card);
  const box = await readCardBox(card);
  // Puppeteer's clip counts from the top of the page, not of the viewport.
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = {
    x: Math.max(0, box.x + scrolled.x - MARGIN_PX),
    y: Math.max(0, box.y + scrolled.y - MARGIN_PX),
    width: box.width + 2 * MARGIN_PX,
    height: box.height + 2 * MARGIN_PX,
  };
  return page.screenshot({
    captureBeyondViewport: false,
    clip,
    ...(path && { path: path as `${string}.png` }),
  });
}
