import { createServer } from 'node:http';
import { basename, dirname } from 'node:path';
import { listen, readAnswer, send } from '../browser/serve.ts';

export interface ServedPage {
  url: string;
  close(): void;
}

/** Serves a local page with what lies in its folder (a saved page has its pictures there), on this machine alone. */
export async function servePage(file: string): Promise<ServedPage> {
  const server = createServer(async ({ url = '/', headers }, response) => {
    const { pathname } = new URL(url, `http://${host}`);
    // Another name for this address would be a foreign site trying to read the folder.
    send(response, headers.host === host ? await readAnswer(dirname(file), pathname) : undefined);
  });
  const host = await listen(server);
  return {
    url: `http://${host}/${encodeURIComponent(basename(file))}`,
    close: () => server.close().closeAllConnections(),
  };
}
