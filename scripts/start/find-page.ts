import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ServedPage, servePage } from './serve-page.ts';

const DEMO_PAGE = join(import.meta.dirname, '../demo/news.html');

/** The page that `npm start -- URL or FILE` is about; without either, the demo page. A file must exist. */
export async function findPage(urlOrFile: string = DEMO_PAGE): Promise<ServedPage> {
  if (/^(?:https?|about|chrome):/i.test(urlOrFile)) return { url: urlOrFile, close: () => {} };
  const file = pathOf(urlOrFile);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return servePage(file);
  if (found?.isDirectory()) throw new Error(`a folder, not a file: ${urlOrFile}`);
  const hint = /^[\w-]+\.[\w.-]+/.test(urlOrFile) ? `; for a web page: https://${urlOrFile}` : '';
  throw new Error(`no such file: ${urlOrFile}${hint}`);
}

/** Npm runs its scripts in the project's folder; paths are meant from where the person is. */
function pathOf(urlOrFile: string): string {
  if (/^file:/i.test(urlOrFile)) return fileURLToPath(urlOrFile);
  return resolve(process.env.INIT_CWD ?? '.', urlOrFile);
}
