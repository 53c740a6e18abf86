import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { marks, waitFor } from './driver.ts';
import { isPainted } from './is-painted.ts';
import { areMarked, CLAIM, isCardGone, MENTION, openCard, openPageOf } from './mention-page.ts';
import { stays } from './stays.ts';
import { withBareBrowser } from './with-bare-browser.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();
const openBare = withBareBrowser();

const TEXT = 'Two AWS customers asked for all Graviton instance capacity.';
const XML = '<?xml version="1.0"?>';
const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

const DOCUMENTS = [
  [
    'an XHTML page',
    'page.xhtml',
    'application/xhtml+xml',
    `${XML}<html xmlns="${XHTML}"><head><title>t</title></head><body>${MENTION}</body></html>`,
  ],
  [
    'an XML document in the XHTML namespace',
    'page.xml',
    'application/xml',
    `${XML}<html xmlns="${XHTML}"><head><title>t</title></head><body>${MENTION}</body></html>`,
  ],
  [
    'an XML document with a style sheet',
    'styled.xml',
    'application/xml',
    `${XML}<?xml-stylesheet type="text/css" href="data:text/css,item { display: block }"?><news><item>${TEXT}</item></news>`,
  ],
  [
    'an XML document with XHTML in it',
    'mixed.xml',
    'text/xml',
    `${XML}<news xmlns:h="${XHTML}"><h:style>news { display: block }</h:style><item>${TEXT}</item></news>`,
  ],
  [
    'an SVG',
    'drawing.svg',
    'image/svg+xml',
    `<svg xmlns="${SVG}" viewBox="0 0 800 600"><title>Trainium</title><desc>Inferentia</desc><text x="9" y="40">Two AWS customers asked for all <tspan>Gravi</tspan>ton instance capacity.</text></svg>`,
  ],
  ['plain text', 'notes.txt', 'text/plain', TEXT],
  ['JSON served as text', 'data.txt', 'text/plain', JSON.stringify({ text: TEXT })],
  ['a script', 'code.js', 'text/javascript', `// ${TEXT}`],
] as const;

const readDocument = (page: Page) =>
  page.evaluate(() => new XMLSerializer().serializeToString(document));

test.for(DOCUMENTS)(
  'marks %s, opens its card and leaves the document as it was',
  async ([, file, type, body]) => {
    const { page, problems } = await openPageOf(driver(), `/${file}`, body, {
      'content-type': type,
    });
    await areMarked(page, 'Graviton');
    await waitFor(() => isPainted(page), 'the mark to be painted');
    expect(await openCard(page)).toContain(CLAIM);
    await page.keyboard.press('Escape');
    await isCardGone(page);
    const bare = await openBare(page.url());
    expect(await readDocument(page)).toBe(await readDocument(bare));
    expect(problems).toEqual([]);
  },
);

const UNSTYLED = `${XML}<news><item>${TEXT}</item></news>`;

test.runIf(inject('browser') === 'chromium')(
  'marks an XML document as Chromium draws one that has no style',
  async () => {
    const type = { 'content-type': 'application/xml' };
    const { page } = await openPageOf(driver(), '/bare.xml', UNSTYLED, type);
    await areMarked(page, 'Graviton');
    expect(await openCard(page)).toContain(CLAIM);
  },
);

test.runIf(inject('browser') === 'firefox')(
  'leaves an XML document alone as Firefox draws one that has no style: out of reach of extensions',
  async () => {
    const type = { 'content-type': 'application/xml' };
    const { page, problems } = await openPageOf(driver(), '/bare.xml', UNSTYLED, type);
    await stays(async () => (await marks(page)).length === 0, 'nothing is marked');
    expect(await readDocument(page)).toContain(`<news><item>${TEXT}</item></news>`);
    expect(problems).toEqual([]);
  },
);

const inline = (text: string) =>
  `<svg width="700" height="80"><title>Trainium</title><style>.trainium {}</style>${text}</svg>`;

test('marks the text of drawings within a page, which cut no sentence in two', async () => {
  const html = `<!doctype html><title>t</title>
    <p>AWS rents out Train<svg width="9" height="9"><path d="M0 0h9v9z"/></svg>ium2.</p>
    ${inline(`<text x="9" y="40">${TEXT}</text>`)}
    ${inline(`<foreignObject width="700" height="80">${MENTION}</foreignObject>`)}`;
  const { page } = await openPageOf(driver(), '/drawings.html', html);
  await areMarked(page, 'Trainium2', 'Graviton', 'Graviton');
  await page.evaluate(() => document.querySelector('text')?.replaceChildren('AWS has Graviton4.'));
  await areMarked(page, 'Trainium2', 'Graviton4', 'Graviton');
  await openCard(page, 1);
});
