import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { CARD_TAG } from '../../lib/core/card-door.ts';
import { hoverNothing } from '../browser/hover.ts';
import { waitFor } from '../browser/wait-for.ts';
import type { Way } from './first-mention.ts';
import { framesOf } from './frames.ts';
import type { CardFate } from './judge.ts';
import { readShadowTrees } from './shadow-trees.ts';

/**
 * Moves the mouse to a point of the viewport and away again. With `ms` it rests so long; without, until a card has come, and
 * then it is waited until the card has gone.
 */
export async function hoverAt(
  page: Page,
  point: Way['point'],
  ms?: number,
): Promise<{ card?: CardFate; ms: number }> {
  if (!point) return { ms: 0 };
  const start = performance.now();
  // In steps, as a hand moves: some pages only know where a movement came from.
  await page.mouse.move(point.x, point.y, { steps: 4 });
  if (ms !== undefined) await pause(ms);
  const has = (expected: boolean) => async () => (await hasCard(page)) === expected;
  const comes = ms === undefined && (await holds(has(true)));
  const hoverMs = performance.now() - start;
  await hoverNothing(page);
  if (ms !== undefined) return { ms };
  const goes = await holds(has(false));
  const card = !comes ? 'did not come' : goes ? 'came and went' : 'did not go';
  return { card, ms: hoverMs };
}

function holds(condition: () => Promise<boolean>): Promise<boolean> {
  return waitFor(condition, 'it').catch(() => false);
}

async function hasCard(page: Page): Promise<boolean> {
  for (const frame of framesOf(page)) {
    if (await frame.$(CARD_TAG).catch(() => null)) return true;
    // The card of a modal dialog in a shadow tree stands in that tree.
    const trees = await readShadowTrees(frame).catch(() => '');
    if (trees.includes(`<${CARD_TAG}`)) return true;
  }
  return false;
}
