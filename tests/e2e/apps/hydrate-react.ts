import * as React from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createNews } from './news.ts';
import { createPage } from './news-page.ts';

const recovered: string[] = [];
let release = () => {};
const late = new Promise<void>(resolve => {
  release = resolve;
});
const News = createNews(React, late);
const root = document.querySelector('#root');

const hydrate = () =>
  hydrateRoot(
    root ?? document,
    React.createElement(root ? News : createPage(React, News, import.meta.url), null),
    { onRecoverableError: error => recovered.push(String(error)) },
  );

Object.assign(window, { hydrate, release: () => release(), recovered });
