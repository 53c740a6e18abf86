import type { ElementHandle, Page } from 'puppeteer-core';
import { findMarks } from '../../scripts/browser/find-marks.ts';
import {
  type CardBox,
  type CardRoot,
  cardText,
  type Driver,
  findCard,
  hover,
  marks,
  readCardBox,
  waitFor,
} from './driver.ts';

/** A sentence that a claim is about. */
export const ASKED = 'Two AWS customers asked for all Graviton instance capacity.';

/** A page, once its mentions are marked. */
export async function openMarked({ openPage }: Driver, url: string): Promise<Page> {
  const page = await openPage(url);
  await waitFor(async () => (await marks(page)).length > 0, 'marks');
  return page;
}

export function openChips(driver: Driver): Promise<Page> {
  return openMarked(driver, driver.server.urlOf('chips.html'));
}

/** `name`: no other page of the tests' file may have it. */
export function openHtml(driver: Driver, name: string, body: string): Promise<Page> {
  const html = `<!doctype html><title>t</title>${body}`;
  return openMarked(driver, driver.server.serve(`/${encodeURIComponent(name)}.html`, html));
}

/** The text of the card, once it is open. */
export async function cardOver(page: Page, text: string, nth = 0): Promise<string> {
  await hover(page, text, nth);
  return waitFor(() => cardText(page), `a card over ${text}`);
}

/** The real mouse goes to and fro over a mention, as a resting hand does. */
export async function jitter(page: Page, text: string): Promise<void> {
  for (let i = 0; i < 4; i++) await hover(page, text);
}

export async function cardGone(page: Page): Promise<void> {
  await waitFor(async () => !(await cardText(page)), 'the card to go');
}

export function theCard(page: Page): Promise<CardRoot> {
  return waitFor(() => findCard(page), 'the card');
}

export async function boxOf(page: Page): Promise<CardBox> {
  return readCardBox(await theCard(page));
}

/** The n-th element (from 0) in the card that matches. */
export async function inCard(page: Page, selector: string, nth = 0): Promise<ElementHandle> {
  return waitFor(
    async () => (await (await findCard(page))?.$$(selector))?.[nth],
    `${selector} in the card`,
  );
}

/** A press with the real mouse. */
export async function pressInCard(page: Page, selector: string, nth = 0): Promise<void> {
  await (await inCard(page, selector, nth)).click();
}

/** Where the n-th mark (from 0) of the page stands in the viewport, a box a line. */
export async function markBoxes(page: Page, nth = 0): Promise<CardBox[]> {
  const found = await findMarks(page);
  return found.evaluate(
    (ranges, at) =>
      [...(ranges[at]?.getClientRects() ?? [])].map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      })),
    nth,
  );
}

export function middleOf({ x, y, width, height }: CardBox): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

export interface SeenCard {
  topic: string;
  isPinned: boolean;
  box: CardBox;
}

/** The cards that are open, the last that came last. */
export async function readCards(page: Page): Promise<SeenCard[]> {
  const card = await findCard(page);
  const cards = await card?.evaluate(root =>
    [...root.querySelectorAll('[role=dialog]')].map(dialog => {
      const { x, y, width, height } = dialog.getBoundingClientRect();
      const isPinned = dialog.closest('.is-pinned') !== null;
      return {
        topic: dialog.querySelector('h2')?.textContent ?? '',
        isPinned,
        box: { x, y, width, height },
      };
    }),
  );
  return cards ?? [];
}

/** Where a card of a size stands when it is in a corner of the window. */
export async function cornersFor(page: Page, { width, height }: CardBox): Promise<string[]> {
  const room = await page.evaluate(() => {
    const seen = visualViewport as VisualViewport;
    return { width: seen.width, height: seen.height };
  });
  const xs = [EDGE_PX, room.width - EDGE_PX - width];
  const ys = [EDGE_PX, room.height - EDGE_PX - height];
  return xs.flatMap(x => ys.map(y => sayPlace({ x, y })));
}

const EDGE_PX = 8;

export function sayPlace({ x, y }: { x: number; y: number }): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
