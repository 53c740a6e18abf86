import { expect, test } from 'vitest';
import { linkToQuote } from '../../lib/core/cite.ts';
import { viewClaim } from '../../lib/core/views.ts';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { waitFor } from './driver.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();
const { article, claims } = readBundledPack();

test.for([
  ['chip-revenue-run-rate', 'a short quote'],
  ['cost-performance-moat', 'a long quote, by its ends'],
  ['nvidia-near-monopoly', 'a quote of few words, by those around it'],
  ['operating-margin-advantage', 'a quote with marks and apostrophes in it'],
] as const)('the link to %s opens the page at the quote (%s)', async ([id]) => {
  const claim = claims.find(each => each.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  // The publisher's page as it was captured, each line a paragraph far from the next.
  const paragraphs = article.text.split('\n').map(line => `<p>${line.replaceAll('<', '&lt;')}</p>`);
  const style = '<style>p { margin: 150vh 0 }</style>';
  const html = `<!doctype html><title>t</title>${style}${paragraphs.join('')}`;
  driver().server.serve('/captured.html', html);
  const link = linkToQuote(viewClaim(claim, article.text), {
    url: `http://${id}.test/captured.html`,
  });
  const page = await driver().openPage(link);
  const readShown = () =>
    page.$$eval('p', all =>
      all
        .filter(each => {
          const { top, bottom } = each.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        })
        .map(({ textContent }) => textContent)
        .join(' '),
    );
  await waitFor(async () => (await readShown()).includes(claim.quote), 'the quote to be in view');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});
