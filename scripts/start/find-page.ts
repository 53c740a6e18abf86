import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ServedPage, servePage } from './serve-page.ts';

const DEMO_PAGE = join(import.meta.dirname, '../demo/news.html');

/** The page that `npm start -- URL or FILE` is about; without either, the demo page. A file must exist. */
export async function findPage(urlOrFile: string = DEMO_PAGE): Promise<ServedPage> {
  if (/^(?:https?|about|chrome):/i.test(urlOrFile)) return { url: urlOrFile, close: () => {} };
  const file = resolve(urlOrFile);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`no such file: ${urlOrFile}`);
  }
  return servePage(file);
}
