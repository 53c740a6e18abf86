import type { Frame, JSHandle, Page } from 'puppeteer-core';

/** A marked mention: its text, and the text of its block with the mention's offset (UTF-16) in it. */
export interface PageMark {
  text: string;
  block: string;
  start: number;
}

/**
 * The places now marked, in the order of the page, read in the page's own world: it shares `CSS.highlights` with the
 * extension. A StaticRange cannot give its text, so each is made into a live one.
 */
export function findMarks(target: Page | Frame): Promise<JSHandle<Range[]>> {
  return target.evaluateHandle(() => {
    const lengthOf = (node: Node) => (node as Text).length;
    const live = (place: AbstractRange) => {
      // The browser paints nothing for a range whose text has become shorter or has gone.
      const { startContainer, startOffset, endContainer, endOffset } = place;
      if (!startContainer.isConnected || !endContainer.isConnected) return [];
      if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return [];
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.getClientRects().length > 0 ? [range] : [];
    };
    const inDocument = (node: Node) => {
      let at = node;
      for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode())
        at = root.host;
      return at;
    };
    const inOrder = (a: Range, b: Range) => {
      if (a.startContainer.getRootNode() === b.startContainer.getRootNode())
        return a.compareBoundaryPoints(Range.START_TO_START, b);
      const [first, second] = [inDocument(a.startContainer), inDocument(b.startContainer)];
      if (first === second) return 0;
      const isBefore = first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isBefore ? -1 : 1;
    };
    return [...CSS.highlights]
      .filter(([name]) => name.startsWith('silicon-footnotes'))
      .flatMap(([, highlight]) => [...highlight].flatMap(live))
      .sort(inOrder);
  });
}

export async function readMarks(target: Page | Frame): Promise<PageMark[]> {
  const ranges = await findMarks(target);
  return ranges.evaluate(found =>
    found.map(range => {
      let block = range.startContainer.parentElement;
      while (block?.parentElement && getComputedStyle(block).display.startsWith('inline')) {
        block = block.parentElement;
      }
      const before = new Range();
      before.setStart(block ?? document, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const text = range.toString();
      return { text, block: block?.textContent ?? text, start: before.toString().length };
    }),
  );
}
