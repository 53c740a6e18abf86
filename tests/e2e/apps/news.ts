import type { createElement, lazy, Suspense, useEffect, useState } from 'preact/compat';

/** What React and Preact have in common. */
export interface Framework {
  createElement: typeof createElement;
  useEffect: typeof useEffect;
  useState: typeof useState;
  lazy: typeof lazy;
  Suspense: typeof Suspense;
}

export interface Item {
  id: number;
  text: string;
}

export const FIRST: Item[] = [
  { id: 1, text: 'AWS runs Graviton4.' },
  { id: 2, text: 'AWS rents out Trainium2.' },
  { id: 3, text: 'Nothing to see here.' },
];

/** A page of news, the same for both frameworks. Its last part is there once `late` resolves. */
export function createNews(framework: Framework, late: Promise<void>) {
  const { createElement: h, useEffect, useState, lazy, Suspense } = framework;

  const Late = lazy(async () => {
    await late;
    return { default: () => h('p', { id: 'late' }, 'AWS rents out ', h('b', null, 'Inferentia')) };
  });

  return function News() {
    const [items, setItems] = useState(FIRST);
    useEffect(() => {
      Object.assign(globalThis, { setItems, isAlive: true });
    }, []);
    return h(
      'main',
      null,
      h('h1', null, items.length, ' news of chips'),
      h(
        'ul',
        null,
        items.map(({ id, text }) => h('li', { key: id }, text)),
      ),
      h(Suspense, { fallback: h('p', null, 'More is on its way.') }, h(Late, null)),
    );
  };
}
