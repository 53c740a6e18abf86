import { expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { cardText, findCard, hover, marks, waitFor } from './driver.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();
const { article, claims } = readBundledPack();

test('shows every claim at its place and every gap as a gap', async () => {
  const page = await driver().openExtensionPage('article.html');
  const shown = await page.evaluate(() => ({
    quotes: [...document.querySelectorAll('[id^=claim-]')].map(({ id }) =>
      id.slice('claim-'.length),
    ),
    gaps: [...document.querySelectorAll('[id^=gap-]')].map(({ id }) => id.slice('gap-'.length)),
    text: document.body.innerText,
  }));
  expect(shown.quotes).toEqual(claims.map(({ id }) => id));
  expect(shown.gaps).toEqual(article.gaps.map(({ id }) => id));
  expect(shown.text).not.toContain('0 comments');
});

test('opens from a card at the claim, its quote in sight', async () => {
  const page = await driver().openPage(driver().server.urlOf('chips.html'));
  await waitFor(async () => (await marks(page)).length > 0, 'marks');
  await hover(page, 'Graviton');
  await waitFor(() => cardText(page), 'a card');
  const card = await findCard(page);
  const open = await card?.$('.claim button, button.text-button');
  await open?.click();
  const shown = await driver().findExtensionPage('article.html#claim-graviton-capacity-request');
  const quote = await waitFor(() => shown.$('#claim-graviton-capacity-request'), 'the quote');
  await waitFor(() => quote.isIntersectingViewport(), 'the quote to be in sight');
});
