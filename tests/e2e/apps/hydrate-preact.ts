import 'preact/debug';
import * as Preact from 'preact/compat';
import { createNews } from './news.ts';

let release = () => {};
const late = new Promise<void>(resolve => {
  release = resolve;
});
const News = createNews(Preact, late);
const root = document.querySelector('#root') as Element;
const news = Preact.createElement(News, null);

Object.assign(window, {
  hydrate: () => Preact.hydrate(news, root),
  render: () => Preact.render(news, root),
  release: () => release(),
  recovered: [],
});
