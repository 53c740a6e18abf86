import * as Preact from 'preact/compat';
import * as React from 'react';
import { createRoot } from 'react-dom/client';

/** Three ways of rendering all of a root anew although nothing of it has changed. */
const TEXTS = ['AWS runs Graviton4.', 'AWS rents out Trainium2.'];

const root = document.querySelector('#root') as HTMLElement;
const reactRoot = root.dataset.by === 'react' ? createRoot(root) : undefined;

/** Under another key it is another element: the one before is taken out with all that it holds. */
const list = ({ createElement: h }: Pick<typeof React, 'createElement'>, key: number) =>
  h(
    'ul',
    { key },
    TEXTS.map(text => h('li', { key: text }, text)),
  );

const WAYS: Record<string, (turn: number) => void> = {
  react: turn => reactRoot?.render(list(React, turn)),
  preact: turn => Preact.render(list(Preact, turn), root),
  markup: () => {
    root.innerHTML = `<ul>${TEXTS.map(text => `<li>${text}</li>`).join('')}</ul>`;
  },
  clones: () => {
    if (!root.firstChild) WAYS.markup?.(0);
    root.replaceChildren(...[...root.childNodes].map(child => child.cloneNode(true)));
  },
};

let turn = 0;
const renderAnew = () => {
  turn += 1;
  WAYS[root.dataset.by ?? '']?.(turn);
};

renderAnew();
Object.assign(window, { renderAnew, isAlive: true });
