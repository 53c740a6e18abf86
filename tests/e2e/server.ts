import { createServer, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import {
  type Answer,
  CONTENT_TYPES,
  listen,
  readAnswer,
  send,
} from '../../scripts/browser/serve.ts';

const FOLDERS = [
  join(import.meta.dirname, 'pages'),
  // The demo page is no fixture of the tests' own: it lives with `npm start`.
  join(import.meta.dirname, '../../scripts/demo'),
];

export interface ReceivedRequest {
  method: string;
  /** With the host the browser asked for, e.g. `http://news.test/a.html`. */
  url: string;
  headers: IncomingHttpHeaders;
}

export interface TestServer {
  /** `127.0.0.1:port` */
  host: string;
  requests: ReceivedRequest[];
  /** The address of a file in `pages/`, or of the demo page, `news.html`. */
  urlOf(file: string): string;
  /** Serves a page handed in by a test; its address. A path's last page counts. */
  serve(path: string, body: string, headers?: Record<string, string>): string;
  close(): void;
}

export async function startServer(): Promise<TestServer> {
  const requests: ReceivedRequest[] = [];
  const handedIn = new Map<string, Answer>();
  const server = createServer(async ({ method = '', url = '/', headers }, response) => {
    requests.push({ method, url: `http://${headers.host}${url}`, headers });
    const { pathname } = new URL(url, 'http://localhost');
    send(response, handedIn.get(pathname) ?? (await findFile(pathname)));
  });
  const host = await listen(server);
  return {
    host,
    requests,
    urlOf: file => `http://${host}/${file}`,
    serve(path, body, headers = {}) {
      handedIn.set(path, { body, headers: { 'content-type': CONTENT_TYPES['.html'], ...headers } });
      return `http://${host}${path}`;
    },
    close: () => server.close().closeAllConnections(),
  };
}

async function findFile(pathname: string): Promise<Answer | undefined> {
  for (const folder of FOLDERS) {
    const answer = await readAnswer(folder, pathname);
    if (answer) return answer;
  }
}
