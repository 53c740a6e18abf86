import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { cardText, findCard, readCardBox, waitFor } from './driver.ts';
import { areMarked, CLAIM, MENTION, openCard, openPageOf, pageOf } from './mention-page.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

const openWithCard = async (name: string, head = '') => {
  const { page } = await openPageOf(driver(), `/secret-${name}.html`, pageOf(MENTION, head));
  await areMarked(page, 'Graviton');
  expect(await openCard(page)).toContain(CLAIM);
  const { x, y } = await readCardBox(await waitFor(() => findCard(page), 'the card'));
  return { page, inside: { x: x + 60, y: y + 110 } };
};

/** Words of the card that the page itself does not have. */
const SECRET = /large AWS|declined|Studio|Reported/;

/** Runs in the page: what it is told of the card by all that may tell of it. */
const spy = ({ x, y }: { x: number; y: number }) => {
  const host = document.querySelector('silicon-footnotes-card') as HTMLElement;
  const selection = getSelection() as Selection;
  const select = (make: () => void) => {
    make();
    const ranges = selection.getComposedRanges({ shadowRoots: [] });
    const nodes = ranges.flatMap(range => [range.startContainer, range.endContainer]);
    const told = [selection.toString(), ...nodes.map(node => node.textContent)];
    selection.removeAllRanges();
    return told;
  };
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [] })?.offsetNode;
  const animated = [...document.getAnimations(), ...host.getAnimations({ subtree: true })];
  const paragraph = document.querySelector('p')?.firstChild as Text;
  return {
    host: [host.innerText, host.textContent, host.innerHTML, host.outerHTML],
    whole: [
      document.documentElement.innerText,
      document.documentElement.getHTML({ serializableShadowRoots: true }),
    ],
    root: [host.shadowRoot, (host.cloneNode(true) as Element).shadowRoot].map(String),
    point: document.elementsFromPoint(x, y).map(({ localName }) => localName),
    caret: [caret?.nodeName, caret?.textContent],
    animated: animated.map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML),
    focused: document.activeElement?.localName,
    labels: [host.ariaLabel, host.title, host.getAttributeNames().join()],
    ofHost: select(() => selection.selectAllChildren(host)),
    ofPage: select(() => selection.selectAllChildren(document.documentElement)),
    ofCommand: select(() => document.execCommand('selectAll')),
    ofSteps: select(() => {
      selection.collapse(paragraph, 0);
      for (let i = 0; i < 5; i += 1) selection.modify('extend', 'forward', 'documentboundary');
    }),
  };
};

test('a page reads nothing of a card by its host, a selection, a point or an animation', async () => {
  const { page, inside } = await openWithCard('spied');
  const told = await page.evaluate(spy, inside);
  expect(told.root).toEqual(['null', 'null']);
  expect(told.point).toContain('silicon-footnotes-card');
  expect(JSON.stringify(told)).not.toMatch(SECRET);
});

/** What a page may register for before: performance entries, and all that a press and a drag in the card tell. */
const RECORDING = `<script>
  window.told = [];
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        for (const node of [entry.element, entry.target, ...(entry.sources ?? []).map(source => source.node)])
          told.push(type + ' ' + node?.getRootNode().nodeName + ' ' + node?.textContent);
    }).observe({ type, buffered: true, durationThreshold: 16 });
  for (const type of ['pointerover', 'pointerdown', 'mousedown', 'click', 'focusin', 'selectstart', 'selectionchange', 'dragstart', 'copy', 'keydown'])
    addEventListener(type, event => {
      const { anchorNode } = getSelection();
      told.push([type, event.target.localName, event.relatedTarget?.localName, getSelection(), anchorNode?.textContent,
        event.dataTransfer?.getData('text/plain'), event.composedPath().map(each => each.textContent ?? '').join()].join());
    }, true);
</script>`;

const drag = async (page: Page, from: { x: number; y: number }) => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 150, from.y + 40, { steps: 6 });
  await page.mouse.up();
};

test('a page reads nothing of a card that a person presses, drags over and copies from', async () => {
  const { page, inside } = await openWithCard('used', RECORDING);
  await drag(page, inside);
  await page.keyboard.down('Control');
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
  const card = await waitFor(() => findCard(page), 'the card');
  const link = await (await card.$('footer a'))?.boundingBox();
  await drag(page, { x: (link?.x ?? 0) + 9, y: (link?.y ?? 0) + 9 });
  await (await card.$('summary'))?.click();
  await waitFor(() => card.$('details[open]'), 'the rest of the card');
  const told = (await page.evaluate('told')) as string[];
  expect(told.join()).toContain('silicon-footnotes-card');
  expect(told.filter(each => SECRET.test(each) || each.includes('fragment'))).toEqual([]);
  expect(await cardText(page)).toContain(CLAIM);
});

const THIEVES = [
  ['internals', 'constructor() { super(); this.inside = this.attachInternals(); }'],
  ['rooted', "constructor() { super(); this.attachShadow({ mode: 'open' }); }"],
  ['disabled', "static disabledFeatures = ['shadow', 'internals'];"],
] as const;

test.for(THIEVES)(
  '%s: a custom element of the page by the host’s name is given nothing',
  async ([name, members]) => {
    const head = `<script>
    customElements.define('silicon-footnotes-card', class extends HTMLElement { ${members} });
  </script>`;
    const { page } = await openWithCard(name, head);
    const told = await page.evaluate(() => {
      const host = document.querySelector('silicon-footnotes-card') as HTMLElement & {
        inside?: ElementInternals;
      };
      return [host.shadowRoot, host.inside?.shadowRoot ?? null];
    });
    expect(told).toEqual([null, null]);
  },
);

test('a card asks no server for the fonts of the page', async () => {
  const families = [
    'system-ui',
    '-apple-system',
    'Segoe UI',
    'Roboto',
    'Noto Sans',
    'Helvetica Neue',
    'Arial',
    'sans-serif',
    'Charter',
    'Iowan Old Style',
    'Source Serif 4',
    'Cambria',
    'Georgia',
    'Noto Serif',
    'serif',
    'ui-serif',
  ];
  const faces = families.map(
    family =>
      `@font-face { font-family: "${family}"; src: url("/font-${encodeURIComponent(family)}") }`,
  );
  const { page } = await openWithCard(
    'fonts',
    `<style>body { font-family: monospace } ${faces.join('')}</style>`,
  );
  await page.evaluate(() => document.fonts.ready);
  expect(driver().server.requests.filter(({ url }) => url.includes('/font-'))).toEqual([]);
});

test.runIf(inject('browser') === 'chromium')(
  'a page’s window.find selects nothing of a card (Firefox hands out what it finds: docs/browser-bugs.md)',
  async () => {
    const { page } = await openWithCard('found');
    const told = await page.evaluate(() => {
      (window as unknown as { find(text: string): boolean }).find('declined');
      const selection = getSelection() as Selection;
      selection.modify('extend', 'forward', 'documentboundary');
      return [selection.toString(), selection.anchorNode?.textContent];
    });
    expect(told.join()).not.toMatch(SECRET);
  },
);
