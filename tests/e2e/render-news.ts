import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import * as React from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { createNews } from './apps/news.ts';
import { createPage } from './apps/news-page.ts';

/** The news as React's server sends them; as a whole document when it is told the address of its script. */
export async function renderNews(script?: string): Promise<string> {
  const News = createNews(React, Promise.resolve());
  const Top = script ? createPage(React, News, script) : News;
  const sink = new PassThrough();
  const stream = renderToPipeableStream(React.createElement(Top, null), {
    onAllReady: () => stream.pipe(sink),
    onError: error => sink.destroy(error as Error),
  });
  return text(sink);
}
