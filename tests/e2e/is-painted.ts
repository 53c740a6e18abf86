import type { Frame, Page } from 'puppeteer-core';

/** Whether the marks of a page or a frame can be seen: without them the picture of the page is another. */
export async function isPainted(page: Page, target: Page | Frame = page): Promise<boolean> {
  const painted = await page.screenshot();
  const taken = await target.evaluateHandle(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('silicon-footnotes'));
    for (const [name] of ours) CSS.highlights.delete(name);
    return ours;
  });
  const bare = await page.screenshot();
  await taken.evaluate(ours => {
    for (const [name, highlight] of ours) CSS.highlights.set(name, highlight);
  });
  return !Buffer.from(painted).equals(Buffer.from(bare));
}
