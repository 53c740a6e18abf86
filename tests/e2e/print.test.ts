import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { evaluateInFirefox } from '../../scripts/browser/bidi.ts';
import { cardText, type Driver, findCard, hover, marks, waitFor } from './driver.ts';
import { isPainted } from './is-painted.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

const LINK = '#123456';
const open = async (site: string) => {
  const body = `<!doctype html><title>t</title><style>a { color: ${LINK} }</style>
    <p>Two AWS customers asked for all <a href="#x">Graviton</a> capacity, and for Trainium2.</p>`;
  driver().server.serve('/paper.html', body);
  const page = await driver().openPage(`http://${site}/paper.html`);
  await waitFor(async () => (await marks(page)).length === 2, 'marks');
  return page;
};

/** The colours of lines and areas in a PDF, as `#rrggbb`. */
function coloursIn(pdf: Uint8Array): Set<string> {
  const colours = new Set<string>();
  for (const [, r, g, b] of drawingIn(pdf).matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\b/gi)) {
    const bytes = [r, g, b].map(part => Math.round(Number(part) * 255));
    colours.add(`#${Buffer.from(bytes).toString('hex')}`);
  }
  return colours;
}

function drawingIn(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/stream\r?\n(.*?)endstream/gs)]
    .map(([, data]) => inflate(Buffer.from(data as string, 'latin1')))
    .join('\n');
}

/** Fonts and pictures are packed in other ways, and of no interest. */
function inflate(data: Buffer): string {
  try {
    return inflateSync(data).toString('latin1');
  } catch {
    return '';
  }
}

test('marks are not printed, and printing harms none', async () => {
  const page = await open('marks.test');
  expect(await isPainted(page)).toBe(true);
  const colours = coloursIn(await page.pdf());
  expect(colours).toContain(LINK);
  expect([...colours].filter(colour => ['#1b8a9b', '#c4640f'].includes(colour))).toEqual([]);
  expect(await marks(page)).toEqual(['Graviton', 'Trainium2']);
  expect(await isPainted(page)).toBe(true);
  await hover(page, 'Graviton');
  await waitFor(() => cardText(page), 'the card');
});

/** Has the page look as on paper, or as on a screen again. */
const setMedium = async ({ name, browser }: Driver, page: Page, medium: 'print' | 'screen') => {
  if (name === 'chromium') await page.emulateMediaType(medium);
  else
    await evaluateInFirefox(
      browser,
      `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}'`,
    );
  await waitFor(() => page.evaluate(m => matchMedia(m).matches, medium), `the medium ${medium}`);
};

test('an open card is not printed, and is there again on the screen', async () => {
  const page = await open('card.test');
  await hover(page, 'Graviton');
  const card = await waitFor(() => findCard(page), 'the card');
  const isSeen = () =>
    card.evaluate(root => root.querySelector('[role=dialog]')?.checkVisibility());
  await waitFor(isSeen, 'the card to be seen');
  await setMedium(driver(), page, 'print');
  expect(await isSeen()).toBe(false);
  await setMedium(driver(), page, 'screen');
  expect(await isSeen()).toBe(true);
});
