import type { Page } from 'puppeteer-core';
import { beforeAll, inject, test } from 'vitest';
import type { Density } from '../../lib/core/settings.ts';
import { askBackground } from './ask-background.ts';
import { ASKED, openChips, openHtml } from './card-page.ts';
import { cardText, hover, marks, waitFor } from './driver.ts';
import { isPainted } from './is-painted.ts';
import { stays } from './stays.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

let asking: Page;
beforeAll(async () => {
  asking = await driver().openExtensionPage('options.html');
});

/** The texts that are painted in one look. */
const marksIn = (page: Page, name: string) =>
  page.evaluate(wanted => {
    const ranges = [...(CSS.highlights.get(wanted) ?? [])] as StaticRange[];
    return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    });
  }, name);

const looks = async (page: Page) => ({
  plain: await marksIn(page, 'silicon-footnotes'),
  same: await marksIn(page, 'silicon-footnotes-same'),
  differs: await marksIn(page, 'silicon-footnotes-differs'),
});

const SAME = `<p>${ASKED}</p>`;
const DIFFERS = '<p>AWS silicon now has a chip revenue run rate of $15 billion.</p>';
const NOTHING = '<p>The fans that cool Inferentia hum in a low B flat.</p>';

test('a mark is stronger where a claim says the same as its sentence, or something else', async () => {
  const page = await openHtml(driver(), 'looks', SAME + DIFFERS + NOTHING);
  const isSo = async () => {
    const { plain, same, differs } = await looks(page);
    return [plain, same, differs].join('|') === 'Inferentia|Graviton|AWS silicon';
  };
  await waitFor(isSo, 'the looks');
});

test('a mark far below gets its look as it comes near', async () => {
  const page = await openHtml(
    driver(),
    'far',
    `${SAME}<div style="height: 5000px"></div>${DIFFERS}`,
  );
  await waitFor(async () => (await looks(page)).same.length === 1, 'the look of the first');
  await stays(async () => (await looks(page)).differs.length === 0, 'the second is plain');
  await page.evaluate(() => document.querySelector('p:last-child')?.scrollIntoView());
  await waitFor(async () => (await looks(page)).differs.length === 1, 'the look of the second');
});

test('a mark changes its look with its sentence', async () => {
  const page = await openHtml(driver(), 'edited', DIFFERS);
  await waitFor(async () => (await looks(page)).differs.length === 1, 'the look');
  await page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    text.replaceData(text.data.indexOf(' now'), text.length, ' is sold by weight.');
  });
  await waitFor(async () => (await looks(page)).plain.length === 1, 'the plain look');
});

const choose = async (density: Density) => askBackground(asking, 'set-choices', { density });

const SECTIONS = `
  <p>AWS has Graviton4 and Graviton3. Also Trainium2.</p>
  <h2>Second</h2>
  <p hidden>AWS had Graviton2.</p>
  <div><p>AWS has <b>Gravi</b>ton4.</p></div>
  <x-a><template shadowrootmode="open"><p>AWS has Graviton5, and Trainium3.</p></template></x-a>
  <h3>Third: AWS Graviton6</h3>
  <p>AWS has Graviton7.</p>`;

/** In no order: what is in a shadow tree stands nowhere among the rest. */
const areMarked = (page: Page, ...texts: string[]) =>
  waitFor(
    async () => (await marks(page)).sort().join() === texts.toSorted().join(),
    `the marks ${texts}`,
  );

test('marks the first mention of each topic below a heading, and those that come before it', async () => {
  const page = await openHtml(driver(), 'sections', SECTIONS);
  await waitFor(async () => (await marks(page)).length === 8, 'all marks');
  try {
    await choose('first');
    await areMarked(page, 'Graviton4', 'Trainium2', 'Graviton4', 'Trainium3', 'Graviton6');
    await page.evaluate(() =>
      document.querySelector('p')?.insertAdjacentHTML('beforebegin', '<p>One AWS Graviton1.</p>'),
    );
    await areMarked(page, 'Graviton1', 'Trainium2', 'Graviton4', 'Trainium3', 'Graviton6');
    await hover(page, 'Graviton3');
    await stays(async () => !(await cardText(page)), 'what is not marked opens no card');
  } finally {
    await choose('all');
  }
  await areMarked(
    page,
    'Graviton1',
    'Graviton4',
    'Graviton3',
    'Trainium2',
    'Graviton4',
    'Graviton5',
    'Trainium3',
    'Graviton6',
    'Graviton7',
  );
});

test('chooses the first ones anew when more is shown', async () => {
  const page = await openHtml(
    driver(),
    'shown-later',
    `<h2>One</h2><details><summary>More</summary><p>AWS Graviton2.</p><p>AWS Graviton3.</p></details><p>AWS Graviton4.</p>`,
  );
  await waitFor(async () => (await marks(page)).includes('Graviton4'), 'the mark that is seen');
  try {
    await choose('first');
    await waitFor(async () => (await marks(page)).includes('Graviton4'), 'the first that is seen');
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await areMarked(page, 'Graviton2');
  } finally {
    await choose('all');
  }
  await areMarked(page, 'Graviton2', 'Graviton3', 'Graviton4');
});

test('marks only where a claim is about the sentence', async () => {
  const page = await openHtml(driver(), 'matching', SAME + NOTHING + DIFFERS);
  try {
    await choose('matching');
    await areMarked(page, 'Graviton', 'AWS silicon');
    await page.evaluate(
      html => document.querySelector('p')?.insertAdjacentHTML('afterend', html),
      SAME,
    );
    await areMarked(page, 'Graviton', 'Graviton', 'AWS silicon');
  } finally {
    await choose('all');
  }
});

test.runIf(inject('browser') === 'chromium')('marks are seen in forced colours', async () => {
  const page = await openChips(driver());
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await waitFor(() => isPainted(page), 'the marks to be painted');
});

test('a choice of density acts in every open page, as soon as it is seen', async () => {
  const pages = [
    await openHtml(driver(), 'one', SAME + NOTHING),
    await openHtml(driver(), 'two', DIFFERS + NOTHING),
  ] as const;
  const areNow = async (...expected: [string[], string[]]) => {
    for (const [i, page] of pages.entries()) {
      await page.bringToFront();
      await areMarked(page, ...(expected[i] as string[]));
    }
  };
  try {
    await areNow(['Graviton', 'Inferentia'], ['AWS silicon', 'Inferentia']);
    await choose('matching');
    await areNow(['Graviton'], ['AWS silicon']);
  } finally {
    await choose('all');
  }
  await areNow(['Graviton', 'Inferentia'], ['AWS silicon', 'Inferentia']);
});
