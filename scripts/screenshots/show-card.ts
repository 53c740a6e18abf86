import type { Page } from 'puppeteer-core';
import { findCard, readCardText, settleCard } from '../browser/card.ts';
import { readMarks } from '../browser/find-marks.ts';
import { findText } from '../browser/hover.ts';
import { waitFor } from '../browser/wait-for.ts';

/** Room above the sentence, so that its card is below it. */
const FROM_TOP_PX = 60;

/** Opens the card of a mention in a paragraph of the page at `url`, the paragraph near the top. */
export async function showCard(
  page: Page,
  url: string,
  paragraph: string,
  mention: string,
): Promise<void> {
  await page.goto(url);
  await waitFor(async () => (await readMarks(page)).length > 0, 'marks');
  const text = await page.$eval(paragraph, element => element.textContent ?? '');
  if (!text.includes(mention)) throw new Error(`${paragraph} does not name ${mention}`);
  await page.$eval(
    paragraph,
    (element, top) => scrollTo(0, element.getBoundingClientRect().top + scrollY - top),
    FROM_TOP_PX,
  );
  const { x, y } = await placeOf(page, paragraph, mention);
  if (page.viewport()?.hasTouch) await page.touchscreen.tap(x, y);
  else await page.mouse.move(x, y, { steps: 4 });
  await waitFor(() => readCardText(page), 'the card');
  const card = await findCard(page);
  if (card) await settleCard(card);
}

/** The middle of the mention's first line. Unlike `hoverRange` it leaves the page scrolled as it is. */
async function placeOf(page: Page, paragraph: string, mention: string) {
  const range = await findText(page, mention, await countBefore(page, paragraph, mention));
  return range.evaluate(found => {
    const { x, y, width, height } = found.getClientRects()[0] as DOMRect;
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** How often the page names the mention before the paragraph. */
function countBefore(page: Page, paragraph: string, mention: string): Promise<number> {
  return page.$eval(
    paragraph,
    (element, name) => {
      const before = new Range();
      before.setStart(document.body, 0);
      before.setEndBefore(element);
      return before.toString().split(name).length - 1;
    },
    mention,
  );
}
