import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { marks, waitFor } from './driver.ts';
import { withSharedDriver } from './with-driver.ts';

const driver = withSharedDriver();

/** The demand is 200 ms; a machine that runs other things beside may take longer. */
const SOON_MS = 1000;
const TIMES = 5;

/** Runs in the page: from the frame that first has a change to the frame that has its mark, and the same when it goes. */
async function timeMarks(times: number): Promise<{ come: number[]; go: number[] }> {
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  const ranges = () => [...(CSS.highlights.get('silicon-footnotes') ?? [])];
  const marksIn = (element: Element) =>
    ranges().filter(({ startContainer }) => element.contains(startContainer)).length;
  const until = async (isDone: () => boolean) => {
    await frame();
    const start = performance.now();
    while (!isDone()) await frame();
    return performance.now() - start;
  };
  const come: number[] = [];
  const go: number[] = [];
  for (let i = 0; i < times; i++) {
    const late = document.createElement('p');
    late.textContent = 'Later AWS rents out Graviton4, too.';
    document.body.append(late);
    come.push(await until(() => marksIn(late) === 1));
    late.remove();
    go.push(await until(() => marksIn(late) === 0));
  }
  return { come, go };
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

const open = async (name: string, body: string): Promise<Page> =>
  driver().openPage(
    driver().server.serve(`/${name}.html`, `<!doctype html><title>t</title>${body}`),
  );

test('a mark comes soon after its text is on the screen, and goes soon after it', async () => {
  const page = await open('soon', '<p>AWS rents out Trainium2.</p>');
  await waitFor(async () => (await marks(page)).length === 1, 'the mark');
  const { come, go } = await page.evaluate(timeMarks, TIMES);
  if (process.env.SHOW_TIMES) console.warn(`come ${median(come)} ms, go ${median(go)} ms`);
  expect(median(come)).toBeLessThan(SOON_MS);
  expect(median(go)).toBeLessThan(SOON_MS);
});

test('the first mark of a page without any name comes soon, too', async () => {
  const first: number[] = [];
  for (let i = 0; i < 3; i++) {
    const page = await open(`first-${i}`, '<p>Nothing here.</p>');
    first.push(...(await page.evaluate(timeMarks, 1)).come);
    await page.close();
  }
  if (process.env.SHOW_TIMES) console.warn(`first ${median(first)} ms`);
  expect(median(first)).toBeLessThan(SOON_MS);
});
