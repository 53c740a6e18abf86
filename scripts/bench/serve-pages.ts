import { createServer } from 'node:http';
import { listen, send } from '../browser/serve.ts';
import type { BenchPage } from './pages.ts';

export interface PageServer {
  /** The address of a page, which is served from then on. Its own scripts and everything it links to stay out. */
  serve(page: BenchPage): string;
  /** The same for a page whose own scripts are to run. */
  serveAlive(page: BenchPage): string;
  close(): void;
}

/** Alone in its process a page has a clock of 5 microseconds; otherwise of 100. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  // No character set: a saved page says its own.
  'content-type': 'text/html',
};

const WITHOUT_SCRIPTS = {
  ...ISOLATED,
  'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'`,
};

/** Serves pages from memory, on this machine alone. */
export async function servePages(): Promise<PageServer> {
  const answers = new Map<string, { body: string | Buffer; headers: Record<string, string> }>();
  const server = createServer(({ url = '/' }, response) => send(response, answers.get(url)));
  const host = await listen(server);
  const add = ({ html: body }: BenchPage, headers: Record<string, string>) => {
    const path = `/${answers.size}.html`;
    answers.set(path, { body, headers });
    return `http://${host}${path}`;
  };
  return {
    serve: page => add(page, WITHOUT_SCRIPTS),
    serveAlive: page => add(page, ISOLATED),
    close: () => server.close().closeAllConnections(),
  };
}
