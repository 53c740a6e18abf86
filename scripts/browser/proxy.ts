import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { listen } from './serve.ts';

export interface RecordingProxy {
  /** `127.0.0.1:port` */
  host: string;
  /** What was asked of anybody but the server behind it: `GET http://...` or `CONNECT host:port`. All of it was refused. */
  refused: string[];
  close(): void;
}

/**
 * An HTTP proxy that reaches one server alone, under its own address and under every name in `.test` (RFC 2606) and
 * `.localhost` (RFC 6761; browsers trust it as they trust https), so that there are as many sites as are needed.
 * Everything else it refuses and records.
 */
export async function startProxy(serverHost: string): Promise<RecordingProxy> {
  const refused: string[] = [];
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '', 'http://unknown.invalid');
    if (url.host === serverHost || /\.(?:test|localhost)$/.test(url.hostname)) {
      return forward(serverHost, url, incoming, response);
    }
    refused.push(`${incoming.method} ${url.href}`);
    response.writeHead(403).end();
  });
  server.on('connect', (incoming: IncomingMessage, socket: Duplex) => {
    refused.push(`CONNECT ${incoming.url}`);
    // The browser may have hung up already; that must not end the test run.
    socket.on('error', () => {}).end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return { host: await listen(server), refused, close: () => server.close().closeAllConnections() };
}

function forward(
  host: string,
  url: URL,
  incoming: IncomingMessage,
  response: ServerResponse,
): void {
  const [hostname, port] = host.split(':');
  const { method, headers } = incoming;
  const onward = ask(
    { hostname, port, method, headers, path: url.pathname + url.search },
    answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  incoming.pipe(onward);
}
