import { createServer } from 'node:http';
import { basename, dirname, extname } from 'node:path';
import { startProxy } from '../browser/proxy.ts';
import { type Answer, listen, readAnswer, send } from '../browser/serve.ts';
import { addMentions } from './add-mentions.ts';

/** The only network that the browsers of a check reach. */
export interface PageServer {
  /** `host:port` of the proxy that leads to it, and to nothing else. */
  proxy: string;
  /** The address of the n-th page, on a site of its own: what it stores no other page sees. */
  urlOf(nth: number): string;
  /** The function it returns lists what was asked for since, here or of anybody else: `GET http://...`. */
  watch(): () => string[];
  close(): void;
}

export interface PageServing {
  files: string[];
  /** Whether the pages' own scripts run. */
  withScripts: boolean;
  /** Whether each page is given mentions. */
  withMentions: boolean;
}

/** Serves page files, each with what lies in its folder (a saved page has its pictures there), on this machine alone. */
export async function servePages(serving: PageServing): Promise<PageServer> {
  const { files } = serving;
  const asked: string[] = [];
  const server = createServer(async ({ method, url = '/', headers }, response) => {
    const { host, pathname, href } = new URL(url, `http://${headers.host}`);
    asked.push(`${method} ${href}`);
    const file = files[numberOf(host)];
    const answer = file === undefined ? undefined : await readAnswer(dirname(file), pathname);
    const isPage = /^\.html?$/i.test(extname(pathname));
    send(response, answer && isPage ? asPage(answer, serving) : answer);
  });
  const proxy = await startProxy(await listen(server));
  return {
    proxy: proxy.host,
    urlOf: nth => `http://page-${nth}.localhost/${encodeURIComponent(basename(files[nth] ?? ''))}`,
    watch() {
      const [here, elsewhere] = [asked.length, proxy.refused.length];
      return () => [...asked.slice(here), ...proxy.refused.slice(elsewhere)];
    },
    close() {
      proxy.close();
      server.close().closeAllConnections();
    },
  };
}

function asPage({ body }: Answer, { withScripts, withMentions }: PageServing): Answer {
  // No character set: a page says its own.
  const headers = { 'content-type': 'text/html' };
  const policy = { 'content-security-policy': `script-src 'none'` };
  return {
    body: withMentions ? addMentions(Buffer.from(body)) : body,
    headers: withScripts ? headers : { ...headers, ...policy },
  };
}

function numberOf(host: string): number {
  return Number(/^page-(\d+)\.localhost$/.exec(host)?.[1] ?? Number.NaN);
}
