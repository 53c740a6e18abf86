import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { askPage } from './ask-page.ts';
import { cardText, hoverNothing, marks, waitFor } from './driver.ts';
import { pressCommand } from './press-command.ts';
import { closePopup, readPopup } from './selection-menu.ts';
import { stays } from './stays.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

let asking: Page;
beforeAll(async () => {
  asking = await driver().openExtensionPage('options.html');
});

const GRAVITON = 'Two AWS customers asked for all Graviton instance capacity';
const FAR = '<div style="height: 200vh"></div>';

/** A page of a site of its own, whose card is told from others by the words of the claim in it. */
const open = async (site: string, body: string, marked: number) => {
  driver().server.serve(`/tour-${site}.html`, `<!doctype html><title>t</title>${body}`);
  const page = await driver().openPage(`http://${site}/tour-${site}.html`);
  await waitFor(async () => (await marks(page)).length === marked, `${marked} marks`);
  return page;
};

const press = async (page: Page, command: Parameters<typeof pressCommand>[1]) => {
  await page.bringToFront();
  await pressCommand(driver(), command);
};

const listMentions = (site: string) => askPage(asking, site, 'list-mentions', { most: 999 });

/** The words before the mention last gone to. */
const readPlace = async (site: string) => {
  const { mentions, at } = await listMentions(site);
  return mentions.find(({ id }) => id === at)?.before;
};

const goTo = async (site: string, page: Page, by: 1 | -1, before: string) => {
  await press(page, by === 1 ? 'next-mention' : 'previous-mention');
  await waitFor(async () => (await readPlace(site)) === before, `the mention after “${before}”`);
  await waitFor(() => cardText(page), 'its card');
};

test('goes through the mentions in the order of the page, and all around', async () => {
  const page = await open(
    'around.test',
    `<p>One Graviton4.</p>${FAR}<p>Two <b>Trai</b>nium.</p><p>Three AWS Graviton4, four Graviton4.</p>`,
    4,
  );
  for (const before of ['One ', 'Two ', 'Three AWS ', 'Three AWS Graviton4, four ', 'One '])
    await goTo('around.test', page, 1, before);
  await goTo('around.test', page, -1, 'Three AWS Graviton4, four ');
  await goTo('around.test', page, -1, 'Three AWS ');
});

test('begins at what is in view, also when the reader has scrolled on', async () => {
  const page = await open(
    'scrolled.test',
    `<p>One Graviton4.</p>${FAR}<p id="b">Two Graviton4.</p>${FAR}<p id="c">Three Graviton4.</p>${FAR}`,
    3,
  );
  await goTo('scrolled.test', page, 1, 'One ');
  await page.evaluate(() => document.querySelector('#b')?.scrollIntoView({ block: 'center' }));
  await waitFor(async () => !(await cardText(page)), 'the card to go');
  await goTo('scrolled.test', page, 1, 'Two ');
  await page.evaluate(() => document.querySelector('#c')?.scrollIntoView({ block: 'end' }));
  await waitFor(async () => !(await cardText(page)), 'the card to go');
  await goTo('scrolled.test', page, -1, 'Three ');
});

test('goes through shadow trees, open and closed, and slotted text where it is read', async () => {
  const page = await open(
    'shadow.test',
    `<p>One Graviton4.</p>
    <x-a><p slot="b">Four Graviton4.</p><p slot="a">Two Graviton4.</p><template shadowrootmode="open">
      <slot name="a"></slot><p>Three Graviton4.</p><slot name="b"></slot></template></x-a>
    <x-b><p>Six Graviton4.</p><template shadowrootmode="closed"><p>Five Graviton4.</p><slot></slot></template></x-b>
    <p>Seven Graviton4.</p>`,
    7,
  );
  const { mentions } = await listMentions('shadow.test');
  expect(mentions.map(({ before }) => before.trim())).toEqual(
    'One Two Three Four Five Six Seven'.split(' '),
  );
  for (const before of ['One ', 'Two ', 'Three ']) await goTo('shadow.test', page, 1, before);
});

test('goes on into the frames of a page, and brings them into view', async () => {
  const inner = `<!doctype html><title>t</title><p style="height: 900px">First</p><p>${GRAVITON}.</p>`;
  driver().server.serve('/tour-inner.html', inner);
  const page = await open(
    'frames.test',
    `<p>One Trainium.</p>${FAR}<iframe src="http://else.test/tour-inner.html" style="width: 600px; height: 400px"></iframe>
     <iframe srcdoc="<p>AWS rents out Inferentia.</p>" style="width: 600px; height: 1500px"></iframe>`,
    1,
  );
  const [, first, second] = page.frames() as [Frame, Frame, Frame];
  await waitFor(async () => (await marks(second)).length > 0, 'marks in the last frame');
  await waitFor(async () => (await marks(first)).length > 0, 'marks in the first frame');
  const cardIn = async (frame: Page | Frame, words: string) => {
    await waitFor(async () => (await cardText(frame))?.includes(words), `the card on ${words}`);
    for (const other of [page, first, second])
      if (other !== frame) expect(await cardText(other)).toBeUndefined();
  };
  await press(page, 'next-mention');
  await cardIn(page, 'Trainium');
  await press(page, 'next-mention');
  await cardIn(first, 'two large AWS customers');
  const frame = await page.$('iframe');
  await waitFor(() => frame?.isIntersectingViewport(), 'the frame to be in view');
  await press(page, 'next-mention');
  await cardIn(second, 'Inferentia');
  await press(page, 'next-mention');
  await cardIn(page, 'Trainium');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await press(page, 'previous-mention');
  await cardIn(second, 'Inferentia');
});

test('reaches every mention of a page that has too many to be painted', async () => {
  const body = `<p>${'AWS Graviton4. '.repeat(700)}</p>${FAR}<p>Last of all AWS Trainium.</p>`;
  driver().server.serve('/tour-many.html', `<!doctype html><title>t</title>${body}`);
  const page = await driver().openPage('http://many.test/tour-many.html');
  await waitFor(async () => (await marks(page)).length >= 200, 'marks');
  await waitFor(async () => {
    const { mentions } = await listMentions('many.test');
    return mentions.length === 701 && mentions.at(-1)?.text === 'Trainium';
  }, 'all mentions to be listed');
  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await press(page, 'next-mention');
  await waitFor(async () => (await cardText(page))?.includes('Trainium'), 'the last one’s card');
});

test('scrolls what it must, and takes nobody’s focus', async () => {
  const page = await open(
    'nested.test',
    `<input id="a">${FAR}<div style="height: 300px; overflow: auto">${FAR}
      <form style="height: 200px; overflow: auto"><input name="parentNode"><input name="assignedSlot">
        <input name="scrollHeight"><input name="scrollBy">${FAR}<p>Within AWS Graviton4.</p>${FAR}</form></div>`,
    1,
  );
  await page.focus('#a');
  await goTo('nested.test', page, 1, 'Within AWS ');
  const paragraph = await page.$('p');
  expect(await paragraph?.isIntersectingViewport({ threshold: 1 })).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('a');
});

test('a card opened by key stays, whatever the mouse passes over, until it is dismissed', async () => {
  const page = await open('held.test', `<p>One Graviton4.</p><p>Two Graviton4.</p>`, 2);
  await press(page, 'next-mention');
  await waitFor(() => cardText(page), 'the card');
  await page.mouse.move(700, 500, { steps: 4 });
  await hoverNothing(page);
  await stays(async () => !!(await cardText(page)), 'the card is open');
  await page.keyboard.press('Escape');
  await waitFor(async () => !(await cardText(page)), 'the card to go');
  await press(page, 'next-mention');
  await waitFor(() => cardText(page), 'the next card');
  await page.mouse.click(700, 500);
  await waitFor(async () => !(await cardText(page)), 'the card to go at a press elsewhere');
});

test('opens the card of the first mention in view, or else of the next', async () => {
  const page = await open('first.test', `<p>Green.</p>${FAR}<p>Two AWS Graviton4.</p>`, 1);
  await press(page, 'open-card');
  await waitFor(() => cardText(page), 'the card');
  const paragraph = await page.$('p:last-child');
  expect(await paragraph?.isIntersectingViewport({ threshold: 1 })).toBe(true);
});

test('goes into the card, and back to where the focus was', async () => {
  const page = await open('focus.test', '<button>Before</button><p>Two AWS Graviton4.</p>', 1);
  await page.focus('button');
  await press(page, 'open-card');
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  await waitFor(async () => (await focused()) === 'silicon-footnotes-card', 'focus in the card');
  await page.keyboard.press('Escape');
  await waitFor(async () => (await focused()) === 'button', 'focus where it was');
  expect(await cardText(page)).toBeUndefined();
});

test('opens the popup, which says why, where there is no mention to go to', async () => {
  const page = await driver().openPage('http://none.test/plain.html');
  await press(page, 'next-mention');
  const says = async () => (await readPopup(driver())).includes('No mentions on this page.');
  await waitFor(says, 'the popup to say so');
  await closePopup(driver());
});
