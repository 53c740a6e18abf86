import type { Frame, Page } from 'puppeteer-core';

/** Whether the marks of a page or a frame can be seen: without them the picture of the page is another. */
export async function isPainted(page: Page, target: Page | Frame = page): Promise<boolean> {
  const painted = await page.screenshot();
  // Emptied, not taken out of the registry: what is put back there could be what the extension has withdrawn meanwhile.
  const taken = await target.evaluateHandle(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('silicon-footnotes'))
      .map(([, highlight]) => {
        const ranges = [...highlight];
        highlight.clear();
        return { highlight, ranges };
      }),
  );
  const bare = await page.screenshot();
  const isMended = await taken.evaluate(all => {
    const isAnyMended = all.some(({ highlight }) => highlight.size > 0);
    // One may have got another look meanwhile, and is painted in that.
    const isElsewhere = (range: AbstractRange) =>
      [...CSS.highlights.values()].some(each => each.has(range));
    for (const { highlight, ranges } of all)
      for (const range of ranges) if (!isElsewhere(range)) highlight.add(range);
    return isAnyMended;
  });
  if (isMended) return isPainted(page, target);
  return !Buffer.from(painted).equals(Buffer.from(bare));
}
