import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findCard, readCardText, settleCard } from '../browser/card.ts';
import { findMarks, readMarks } from '../browser/find-marks.ts';
import { hoverRange } from '../browser/hover.ts';
import { launchWithExtension } from '../browser/launch.ts';
import { waitFor } from '../browser/wait-for.ts';
import { describeMentions } from '../describe-mentions.ts';
import { listMentions, placeOfFirstWithClaim } from './list-mentions.ts';

const VIEWPORT = { width: 1280, height: 800, deviceScaleFactor: 2 };
const SCREENSHOT = 'silicon-footnotes.png';

/** Without a display: prints what is marked and what the article says of it, and takes a picture of one card. */
export async function showHeadless(extensionDir: string, url: string): Promise<void> {
  const { browser } = await launchWithExtension({
    browser: 'chromium',
    headless: true,
    viewport: VIEWPORT,
    extensionDir,
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await showMarks(page);
  } finally {
    await browser.close();
  }
}

async function showMarks(page: Page): Promise<void> {
  const isMarked = async () => (await readMarks(page)).length > 0;
  if (!(await waitFor(isMarked, 'marks').catch(() => false))) {
    console.log('Nothing to mark on this page.');
    return;
  }
  const mentions = listMentions(await readMarks(page));
  console.log(describeMentions(mentions));
  await openCard(page, placeOfFirstWithClaim(mentions));
  const path = resolve(SCREENSHOT) as `${string}.png`;
  // A picture of more than the viewport would resize it, and that closes the card.
  await page.screenshot({ path, captureBeyondViewport: false });
  console.log(`\nThe card of “${mentions[placeOfFirstWithClaim(mentions)]?.text}”: ${path}`);
}

async function openCard(page: Page, place: number): Promise<void> {
  const ranges = await findMarks(page);
  await hoverRange(page, await ranges.evaluateHandle((all, i) => all[i] as Range, place));
  await waitFor(() => readCardText(page), 'the card');
  const card = await findCard(page);
  if (card) await settleCard(card);
}
