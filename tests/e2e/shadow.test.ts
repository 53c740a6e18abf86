import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findMarks } from '../../scripts/browser/find-marks.ts';
import { cardText, hoverNothing, marks, waitFor } from './driver.ts';
import { isPainted } from './is-painted.ts';
import { stays } from './stays.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

const MENTION = '<p>Two AWS customers asked for all Graviton instance capacity.</p>';

const open = (name: string, body: string) =>
  driver().openPage(
    driver().server.serve(`/${name}.html`, `<!doctype html><title>t</title>${body}`),
  );

const areMarked = (page: Page, ...texts: string[]) =>
  waitFor(async () => (await marks(page)).join() === texts.join(), `the marks ${texts}`);

/** Moves the real mouse over the first mark: closed trees hide their text from every other search. */
const hoverMark = async (page: Page) => {
  const { x, y } = await (await findMarks(page)).evaluate(([range]) => {
    const { left, top, width, height } = (range as Range).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(x, y, { steps: 4 });
};

const KINDS = [
  [
    'open',
    'an open root',
    `<div id=a></div><script>a.attachShadow({mode: 'open'}).innerHTML = '${MENTION}'</script>`,
  ],
  [
    'closed',
    'a closed root of a plain element',
    `<div id=a></div><script>a.attachShadow({mode: 'closed'}).innerHTML = '${MENTION}'</script>`,
  ],
  [
    'declared',
    'a closed root that is declared in the HTML',
    `<x-a><template shadowrootmode=closed>${MENTION}</template></x-a>`,
  ],
  [
    'nested',
    'a closed root inside a closed root',
    `<x-a><template shadowrootmode=closed><div><x-b><template shadowrootmode=closed>${MENTION}</template></x-b></div></template></x-a>`,
  ],
  [
    'bare',
    'text right below a root, in inline elements',
    '<x-a style="display: block; margin: 40px"><template shadowrootmode=closed>AWS rents out Gravi<b>ton</b>4.</template></x-a>',
  ],
  [
    'slotted',
    'text of the page in a slot',
    `<x-a>${MENTION}<template shadowrootmode=closed><section><slot></slot></section></template></x-a>`,
  ],
] as const;

test.for(KINDS)('%s: marks and paints %s, and opens its card', async ([name, , body]) => {
  const page = await open(name, body);
  await areMarked(page, name === 'bare' ? 'Graviton4' : 'Graviton');
  await waitFor(() => isPainted(page), 'the mark to be painted');
  await hoverMark(page);
  expect(await waitFor(() => cardText(page), 'the card')).toContain('Graviton');
  await hoverNothing(page);
  await waitFor(async () => !(await cardText(page)), 'the card to go');
});

const LATE = [
  [
    'upgraded',
    'a custom element that is defined later, nothing else changing',
    '<x-late></x-late>',
    `customElements.define('x-late', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = '${MENTION}'; }
    })`,
  ],
  [
    'attached',
    'a plain element that is given a root, and the page changes',
    '<div id="a"></div><p id="b">Hello</p>',
    `a.attachShadow({ mode: 'closed' }).innerHTML = '${MENTION}'; b.textContent = 'There'`,
  ],
  [
    'added',
    'an element that is added with its root',
    '<p>Hello</p>',
    `const a = document.createElement('div');
      a.attachShadow({ mode: 'closed' }).innerHTML = '${MENTION}';
      document.body.append(a)`,
  ],
] as const;

test.for(LATE)('%s: marks %s, on a page without any name', async ([name, , body, script]) => {
  const page = await open(`late-${name}`, body);
  await stays(async () => (await marks(page)).length === 0, 'nothing is marked');
  await page.evaluate(script);
  await areMarked(page, 'Graviton');
});

test.for(LATE)('%s: marks %s, on a page that has marks', async ([name, , body, script]) => {
  const page = await open(`more-${name}`, `<p>AWS rents out Trainium2.</p>${body}`);
  await areMarked(page, 'Trainium2');
  await page.evaluate(script);
  await waitFor(async () => (await marks(page)).includes('Graviton'), 'the late mark');
});

test('marks a root that nothing tells of when the pointer comes over it', async () => {
  const page = await open('pointed', '<p>AWS rents out Trainium2.</p><div id="a"></div>');
  await areMarked(page, 'Trainium2');
  await page.evaluate(html => {
    const host = document.querySelector('#a') as HTMLElement;
    host.attachShadow({ mode: 'closed' }).innerHTML = html;
  }, MENTION);
  const box = await (await page.$('#a'))?.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 9, (box?.y ?? 0) + 9, { steps: 3 });
  await waitFor(async () => (await marks(page)).includes('Graviton'), 'the mark');
});

test('follows what changes inside a root, and forgets a root that goes', async () => {
  const page = await open(
    'changing',
    `<div id="a"></div><script>
      window.root = a.attachShadow({ mode: 'closed' });
      root.innerHTML = '${MENTION}';
    </script>`,
  );
  const change = (script: string) => page.evaluate(script);
  await areMarked(page, 'Graviton');
  await change("root.querySelector('p').append(' It also has Trainium2.')");
  await areMarked(page, 'Graviton', 'Trainium2');
  await change("root.querySelector('p').firstChild.data = 'Nothing there.'");
  await areMarked(page, 'Trainium2');
  await change("a.setAttribute('contenteditable', 'true')");
  await areMarked(page);
  await change("a.removeAttribute('contenteditable')");
  await areMarked(page, 'Trainium2');
  await change('a.remove()');
  await areMarked(page);
});

test('the page sees nothing of the marks in its shadow trees', async () => {
  const page = await open(
    'unseen',
    `<div id="a"></div><script>
      window.root = a.attachShadow({ mode: 'closed' });
      root.innerHTML = '${MENTION}';
      window.seen = 0;
      const watch = new MutationObserver(records => { seen += records.length; });
      watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    </script>`,
  );
  await areMarked(page, 'Graviton');
  const seen = await page.evaluate('[seen, root.adoptedStyleSheets.length, root.innerHTML]');
  expect(seen).toEqual([0, 0, MENTION]);
});

test('opens its card over a modal dialog inside a shadow tree, and keeps it open', async () => {
  const page = await open(
    'modal-inside',
    `<x-a></x-a><script>
      const root = document.querySelector('x-a').attachShadow({ mode: 'closed' });
      root.innerHTML = '<dialog style="margin-top: 20px">${MENTION}</dialog>';
      root.querySelector('dialog').showModal();
    </script>`,
  );
  await areMarked(page, 'Graviton');
  await hoverMark(page);
  const isOutside = () =>
    page.evaluate(() => document.querySelector('silicon-footnotes-card') !== null);
  const mark = await findMarks(page);
  const hasCard = () =>
    mark.evaluate(([mention]) => {
      const root = mention?.startContainer.getRootNode() as ShadowRoot;
      const { left, bottom } = (mention as Range).getBoundingClientRect();
      const below = { x: left + 50, y: bottom + 80 };
      const element = root.elementFromPoint(below.x, below.y);
      return element?.localName === 'silicon-footnotes-card' ? below : undefined;
    });
  const inside = await waitFor(hasCard, 'the card');
  expect(await isOutside()).toBe(false);
  await page.mouse.move(inside.x, inside.y, { steps: 8 });
  await stays(async () => (await hasCard()) !== undefined, 'the card under the pointer is open');
});
