import { expect, test } from 'vitest';
import { bundleApp } from './bundle.ts';
import { areMarked, isCardGone, openCard, openPageOf, pageOf } from './mention-page.ts';
import { withBareBrowser } from './with-bare-browser.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();
const openBare = withBareBrowser();

/** Counts what the page's own observer sees. */
const COUNTING = `<script>
  window.records = 0;
  addEventListener('DOMContentLoaded', () => {
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(list => { records += list.length; }).observe(document.body, all);
  });
</script>`;

/** Renders anew fifty times, now and then within a frame, as a page does that ticks. */
const renderOften = `(async () => {
  for (let i = 0; i < 50; i += 1) {
    renderAnew();
    if (i % 5 === 0) await new Promise(resolve => setTimeout(resolve, 10));
  }
  await new Promise(resolve => setTimeout(resolve, 50));
  return [records, document.querySelector('#root').innerHTML];
})()`;

test.for(['react', 'preact', 'markup', 'clones'])(
  '%s: marks follow a page that renders all of itself anew, and it sees nothing but its own changes',
  async by => {
    const code = await bundleApp('remount');
    driver().server.serve('/remount.js', code, { 'content-type': 'text/javascript' });
    const body = `<div id="root" data-by="${by}"></div><script type="module" src="/remount.js"></script>`;
    const { page, problems } = await openPageOf(driver(), `/${by}.html`, pageOf(body, COUNTING));
    await areMarked(page, 'Graviton4', 'Trainium2');
    await openCard(page);
    const bare = await openBare(page.url());
    expect(await page.evaluate(renderOften)).toEqual(await bare.evaluate(renderOften));
    await areMarked(page, 'Graviton4', 'Trainium2');
    await page.mouse.move(1, 500, { steps: 3 });
    await isCardGone(page);
    expect(await openCard(page, 1)).toContain('Trainium');
    expect(problems).toEqual([]);
  },
);
