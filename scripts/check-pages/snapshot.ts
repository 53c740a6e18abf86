import type { Frame, Page } from 'puppeteer-core';
import { framesOf, worldOf } from './frames.ts';
import { readShadowTrees } from './shadow-trees.ts';

/** Stands for a document that no script reaches, such as the browser's own page in a frame whose address was refused. */
const OUT_OF_REACH = '(out of reach)';

/** The HTML of all documents of a page, doctypes and shadow trees too, as one text to compare. */
export async function takeSnapshot(page: Page): Promise<string> {
  const documents: string[] = [];
  for (const frame of framesOf(page)) documents.push(await readDocument(frame));
  return documents.join('\n');
}

async function readDocument(frame: Frame): Promise<string> {
  try {
    const html = await worldOf(frame).evaluate(readHtml);
    return html ? `${JSON.parse(html)}\n${await readShadowTrees(frame)}` : OUT_OF_REACH;
  } catch (error) {
    if (frame.parentFrame()) return OUT_OF_REACH;
    throw error;
  }
}

/**
 * JSON, for the debugging protocols lose what is not well-formed UTF-16. A page can put an element in the
 * place of any property of its document (`<img name=documentElement>`), but not in that of the prototype.
 */
function readHtml(): string | undefined {
  const own = (name: string) =>
    Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document);
  if (/^(?:about:neterror|chrome-error:)/.test(own('documentURI'))) return undefined;
  const { name = '', publicId = '', systemId = '' } = own('doctype') ?? {};
  const { outerHTML = '' } = own('documentElement') ?? {};
  return JSON.stringify(`<!DOCTYPE ${name} "${publicId}" "${systemId}">\n${outerHTML}`);
}
