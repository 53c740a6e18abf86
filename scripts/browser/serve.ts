import { readFile } from 'node:fs/promises';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** Of any other file the browser finds out by itself what it is. */
export const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
} as const;

export interface Answer {
  body: string | Buffer;
  headers: Record<string, string>;
}

/** Listens on a free port of this machine alone; resolves to `127.0.0.1:port`. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A file of a folder. `pathname` is one of a parsed URL: its ".." are resolved, so it cannot leave the folder. */
export async function readAnswer(folder: string, pathname: string): Promise<Answer | undefined> {
  const path = decodePath(pathname);
  const body = path && (await readFile(join(folder, path)).catch(() => undefined));
  if (!body) return undefined;
  const type = (CONTENT_TYPES as Record<string, string>)[extname(path).toLowerCase()];
  return { body, headers: type ? { 'content-type': type } : {} };
}

/** Undefined for what is malformed, and for "%2e%2e%2f", which would climb out only after decoding. */
function decodePath(pathname: string): string | undefined {
  if (/%2f|%5c/i.test(pathname)) return undefined;
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** No answer is a 404. */
export function send(response: ServerResponse, answer: Answer | undefined): void {
  response.writeHead(answer ? 200 : 404, { 'cache-control': 'no-store', ...answer?.headers });
  response.end(answer?.body);
}
