import { expect, test } from 'vitest';
import type { CitationForm } from '../../components/copy-claim.ts';
import { citeInMarkdown, citePlainly, linkToQuote } from '../../lib/core/cite.ts';
import { viewClaim } from '../../lib/core/views.ts';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { ASKED, cardOver, inCard, openHtml, pressInCard } from './card-page.ts';
import { waitFor } from './driver.ts';
import { readClipboard } from './read-clipboard.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();
const { article, claims } = readBundledPack();

/** The claim that the sentence is about. */
const CLAIM = (() => {
  const claim = claims.find(({ id }) => id === 'graviton-capacity-request');
  if (!claim) throw new Error('no such claim');
  return viewClaim(claim, article.text);
})();

const CITE: Record<CitationForm, typeof citePlainly> = {
  plain: citePlainly,
  markdown: citeInMarkdown,
  link: linkToQuote,
};

const outcome = async (page: Parameters<typeof inCard>[0]) =>
  (await inCard(page, '.copy-outcome')).evaluate(({ textContent }) => textContent);

test('copies a claim as a citation, as Markdown, and as a link to the quote', async () => {
  const page = await openHtml(driver(), 'copied', `<p>${ASKED}</p>`);
  await page.bringToFront();
  await page.evaluate(() => {
    Object.assign(window, { heard: 0 });
    document.addEventListener('copy', () => Object.assign(window, { heard: 1 }));
  });
  await cardOver(page, 'Graviton');
  await pressInCard(page, '.copy-button');
  for (const [nth, form] of (['plain', 'markdown', 'link'] as const).entries()) {
    const said = ['Citation copied.', 'Markdown copied.', 'Link copied.'][nth];
    await pressInCard(page, '.choices button', nth);
    const wanted = CITE[form](CLAIM, article);
    await waitFor(async () => (await readClipboard(driver(), page)) === wanted, form);
    await waitFor(async () => (await outcome(page)) === said, 'what came of it');
  }
  await pressInCard(page, '.copy-button');
  await waitFor(async () => (await outcome(page)) === '', 'that to be said no more');
  expect(await page.evaluate('heard')).toBe(0);
});

test('says so when nothing could be copied', async () => {
  const keep = `addEventListener('copy', event => event.stopImmediatePropagation(), true)`;
  driver().server.serve(
    '/refused.html',
    `<!doctype html><title>t</title><script>${keep}</script><p>${ASKED}</p>`,
  );
  const page = await driver().openPage('http://refused.test/refused.html');
  await page.bringToFront();
  await cardOver(page, 'Graviton');
  await pressInCard(page, '.copy-button');
  await pressInCard(page, '.choices button');
  await waitFor(async () => /Could not copy/.test((await outcome(page)) ?? ''), 'what came of it');
});
