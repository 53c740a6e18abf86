import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { cardText, marks, waitFor } from './driver.ts';
import { openPopup } from './open-popup.ts';
import { readClipboard } from './read-clipboard.ts';
import { withDriver } from './with-driver.ts';

const driver = withDriver();

// All that is done here is done by keys alone.

const open = async (site: string, page = 'chips.html') => {
  const read = await driver().openPage(`http://${site}/${page}`);
  await waitFor(async () => (await marks(read)).length > 0, `marks on ${site}`);
  const popup = await openPopup(driver(), site);
  await waitFor(() => popup.$('.mention .relation'), 'the mentions');
  await focused(popup, 'INPUT');
  return { page: read, popup };
};

const press = async (popup: Page, ...keys: string[]) => {
  for (const key of keys) await popup.keyboard.press(key as 'Enter');
};

/** What has the focus, by its tag or a part of its text or name. */
const readFocus = (popup: Page) =>
  popup.evaluate(() => {
    const { activeElement } = document;
    return `${activeElement?.tagName} ${activeElement?.ariaLabel ?? ''} ${activeElement?.textContent}`;
  });

const focused = (popup: Page, part: string) =>
  waitFor(async () => (await readFocus(popup)).includes(part), `the focus on ${part}`);

const shown = (popup: Page, selector: string, part = '') =>
  waitFor(
    () =>
      popup.evaluate(
        (css, words) =>
          [...document.querySelectorAll(css)].some(({ textContent }) =>
            textContent?.includes(words),
          ),
        selector,
        part,
      ),
    `${selector} with “${part}”`,
  );

const gone = (popup: Page, selector: string) =>
  waitFor(async () => !(await popup.$(selector)), `${selector} to go`);

test('a search, its results, one of them in full, and back', async () => {
  const { popup } = await open('search.keys.test');
  await popup.keyboard.type('nvidia');
  await shown(popup, '.result', 'Nvidia');
  await press(popup, 'ArrowDown');
  await focused(popup, 'BUTTON');
  const first = await readFocus(popup);
  await press(popup, 'ArrowDown');
  expect(await readFocus(popup)).not.toBe(first);
  await press(popup, 'End', 'Home');
  expect(await readFocus(popup)).toBe(first);
  await press(popup, 'Enter');
  await shown(popup, '.result-detail', 'Read it in the article');
  await press(popup, 'Escape');
  await gone(popup, '.result-detail');
  expect(await readFocus(popup)).toBe(first);
  await press(popup, 'ArrowRight');
  await shown(popup, '.result-detail');
  await press(popup, 'ArrowLeft');
  await gone(popup, '.result-detail');
  await press(popup, 'Escape');
  await focused(popup, 'INPUT');
  expect(await popup.$eval('input', ({ value }) => value)).toBe('nvidia');
  await press(popup, 'Escape');
  await shown(popup, '.mention');
  expect(await popup.$eval('input', ({ value }) => value)).toBe('');
});

test('Enter in the field opens the best result, and letters go back to the field', async () => {
  const { popup } = await open('enter.keys.test');
  await popup.keyboard.type('desantis orders of magnitude');
  await press(popup, 'Enter');
  await shown(popup, '[aria-expanded=true]', 'a couple more orders of magnitude');
  await shown(popup, '[aria-expanded=true]', 'requiring deep co-design');
  await press(popup, 's');
  await focused(popup, 'INPUT');
  expect(await popup.$eval('input', ({ value }) => value)).toBe('desantis orders of magnitudes');
});

test('what can be done with a claim: read it in the article', async () => {
  const { popup } = await open('article.keys.test');
  await popup.keyboard.type('desantis orders of magnitude');
  await press(popup, 'Enter');
  await shown(popup, '[aria-expanded=true]', 'a couple more orders');
  await press(popup, 'Tab');
  await focused(popup, 'Read it in the article');
  await press(popup, 'Enter');
  await driver().findExtensionPage('article.html#claim-orders-of-magnitude');
});

test.for([
  ['citation', 1, '“In a June 2026 interview, he said AI needs "a couple more orders'],
  ['Markdown', 2, '> In a June 2026 interview, he said AI needs "a couple more orders'],
  ['link', 3, '#:~:text=In%20a%20June%202026%20interview%2C%20he%20said%20AI%20needs'],
] as const)('what can be done with a claim: copy its %s', async ([name, tabs, words]) => {
  const { popup } = await open(`copy-${name.toLowerCase()}.keys.test`);
  await popup.keyboard.type('desantis orders of magnitude');
  await press(popup, 'Enter');
  await shown(popup, '[aria-expanded=true]', 'a couple more orders');
  await press(popup, 'Tab', ...Array(tabs).fill('Tab'));
  await focused(popup, `Copy ${name}`);
  await press(popup, 'Enter');
  await shown(popup, '[role=status]', 'copied.');
  expect(await readClipboard(driver(), popup)).toContain(words);
});

test('the topics filter what is found, and list all claims on one', async () => {
  const { popup } = await open('topics.keys.test');
  await press(popup, 'Tab');
  await focused(popup, 'Trainium');
  await press(popup, 'ArrowRight', 'Enter');
  await shown(popup, '.search-status', 'claims on Graviton');
  await press(popup, 'ArrowUp');
  await focused(popup, 'INPUT');
  await popup.keyboard.type('nova');
  await shown(popup, '.search-status', 'Nothing on “nova”, of Graviton, in the article.');
  await press(popup, 'Escape');
  await shown(popup, '.mention');
});

test('a mention of the page: what the article says on it, the way to it, and the way back', async () => {
  const { page, popup } = await open('mention.keys.test');
  await press(popup, 'ArrowDown');
  await focused(popup, 'Two very large AWS customers wanted to buy all of the Graviton');
  await press(popup, 'ArrowRight');
  await shown(popup, '.mention-claims', 'two large AWS customers asked');
  await press(popup, 'Escape');
  await gone(popup, '.mention-claims');
  await press(popup, 'End');
  await focused(popup, 'At the very end stands Trainium');
  await press(popup, 'Enter');
  await waitFor(async () => (await cardText(page))?.includes('Trainium'), 'the card in the page');
  const last = await page.$('#last');
  expect(await last?.isIntersectingViewport()).toBe(true);
  const again = await openPopup(driver(), 'mention.keys.test');
  await shown(again, '[aria-current=true]', 'At the very end stands Trainium');
  await focused(again, 'INPUT');
  await press(again, 'Tab', 'Tab');
  await focused(again, 'Back to where you were reading');
  await press(again, 'Enter');
  await waitFor(() => page.evaluate(() => scrollY === 0), 'the page to be where it was');
  await waitFor(async () => !(await cardText(page)), 'the card to go');
});

test('the switch of the site', async () => {
  const { page, popup } = await open('switch.keys.test');
  await press(popup, 'Tab', 'Tab', 'Tab');
  await focused(popup, 'Mark mentions on switch.keys.test');
  await press(popup, ' ');
  await waitFor(async () => (await marks(page)).length === 0, 'the marks to go');
  await press(popup, ' ');
  await page.bringToFront();
  await waitFor(async () => (await marks(page)).length > 0, 'the marks to come back');
});

test('goes to a mention in a frame, and to none that is gone', async () => {
  driver().server.serve('/keys-inner.html', '<!doctype html><title>t</title><p>AWS Graviton4.</p>');
  driver().server.serve(
    '/keys-frames.html',
    `<!doctype html><title>t</title><p>AWS Trainium2 has what it takes.</p>
     <iframe src="http://else.test/keys-inner.html" style="width: 500px; height: 300px"></iframe>`,
  );
  const { page, popup } = await open('frames.keys.test', 'keys-frames.html');
  await shown(popup, '.mention', 'Graviton4');
  await press(popup, 'ArrowDown', 'End', 'Enter');
  const frame = page.frames()[1];
  await waitFor(async () => frame && (await cardText(frame))?.includes('Graviton'), 'the card');
  await page.evaluate(() => document.querySelector('p')?.remove());
  await popup.bringToFront();
  await press(popup, 'Home', 'Enter');
  await shown(popup, '[role=alert]', 'That mention is no longer there.');
});

/** The browser's own popup: of Firefox no driver gets hold of it. */
const openRealPopup = async () => {
  const { browser } = driver();
  const worker = await browser.waitForTarget(each => each.type() === 'service_worker');
  await (await worker.worker())?.evaluate(() => {
    type Api = { chrome: { action: { openPopup(): Promise<void> } } };
    return (globalThis as unknown as Api).chrome.action.openPopup();
  });
  const target = await browser.waitForTarget(each => each.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  await shown(popup, '.mention', 'Graviton');
  await focused(popup, 'INPUT');
  return popup;
};

const popupCloses = () =>
  waitFor(
    () =>
      !driver()
        .browser.targets()
        .some(each => each.url().endsWith('/popup.html')),
    'the popup to close',
  );

test.runIf(inject('browser') === 'chromium')(
  'a real popup has the keyboard from the start; it closes by Escape, and when it has gone to a mention',
  async () => {
    const { page } = await open('real.keys.test');
    await page.bringToFront();
    const popup = await openRealPopup();
    await popup.keyboard.type('nvidia');
    await shown(popup, '.result', 'Nvidia');
    await press(popup, 'Escape');
    await shown(popup, '.mention', 'Graviton');
    await press(popup, 'Escape').catch(() => {});
    await popupCloses();
    const again = await openRealPopup();
    await press(again, 'ArrowDown');
    await press(again, 'Enter').catch(() => {});
    await popupCloses();
    await waitFor(async () => (await cardText(page))?.includes('Graviton'), 'the card in the page');
  },
);
