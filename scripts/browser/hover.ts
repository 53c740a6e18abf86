import type { Frame, JSHandle, Page } from 'puppeteer-core';

/** Moves the real mouse over the middle of a range, which it scrolls into view first. */
export async function hoverRange(target: Page | Frame, range: JSHandle<Range>): Promise<void> {
  const { x, y } = await range.evaluate(found => {
    found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rects = [...found.getClientRects()];
    const middle = rects[Math.floor(rects.length / 2)];
    if (!middle) throw new Error(`“${found}” has no place on the page`);
    return { x: middle.x + middle.width / 2, y: middle.y + middle.height / 2 };
  });
  const offset = await offsetOf(target);
  // In steps, as a hand moves: some pages and some code only know where a movement came from.
  await mouseOf(target).move(x + offset.x, y + offset.y, { steps: 4 });
}

/** Moves the real mouse to the page's top left corner. */
export async function hoverNothing(page: Page): Promise<void> {
  await page.mouse.move(1, 1, { steps: 4 });
}

/** The n-th occurrence (from 0) of a text as the reader sees it: across elements, in open shadow trees too. */
export async function findText(
  target: Page | Frame,
  text: string,
  nth = 0,
): Promise<JSHandle<Range>> {
  const escaped = text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replace(/\s+/g, '\\s+');
  const nodes = await findTextNodes(target);
  const ranges = await nodes.evaluateHandle(findRanges, escaped);
  const count = await ranges.evaluate(found => found.length);
  if (nth >= count) throw new Error(`“${text}” stands ${count} times on the page.`);
  return ranges.evaluateHandle((found, index) => found[index] as Range, nth);
}

function findTextNodes(target: Page | Frame): Promise<JSHandle<Text[]>> {
  return target.evaluateHandle(() => {
    const collect = (node: Node): Text[] => {
      if (node instanceof Text) return [node];
      if (!(node instanceof Element)) return [...node.childNodes].flatMap(collect);
      if (node.matches('script, style, textarea')) return [];
      return [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap(collect);
    };
    return collect(document.body);
  });
}

/** Runs in the page: the places with a box where the pattern is found in the joined text of the nodes. */
function findRanges(nodes: Text[], pattern: string): Range[] {
  const seek = (place: number, atEnd: boolean): [Node, number] => {
    let left = place;
    for (const node of nodes) {
      if (atEnd ? left <= node.length : left < node.length) return [node, left];
      left -= node.length;
    }
    throw new Error('past the end of the page');
  };
  const joined = nodes.map(node => node.data).join('');
  return [...joined.matchAll(new RegExp(pattern, 'g'))]
    .map(match => {
      const range = new Range();
      range.setStart(...seek(match.index, false));
      range.setEnd(...seek(match.index + match[0].length, true));
      return range;
    })
    .filter(range => range.getClientRects().length > 0);
}

/** Where a frame's own coordinates begin in the page's. */
async function offsetOf(target: Page | Frame): Promise<{ x: number; y: number }> {
  const root = await target.$('html');
  const inPage = await root?.boundingBox();
  const own = await root?.evaluate(html => html.getBoundingClientRect().toJSON());
  return { x: (inPage?.x ?? 0) - (own?.x ?? 0), y: (inPage?.y ?? 0) - (own?.y ?? 0) };
}

function mouseOf(target: Page | Frame) {
  return 'mouse' in target ? target.mouse : target.page().mouse;
}
