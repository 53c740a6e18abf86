import type { createNews, Framework } from './news.ts';

/** A whole document as a component, as frameworks have it that render `<html>` themselves. */
export function createPage(
  { createElement: h }: Framework,
  News: ReturnType<typeof createNews>,
  script: string,
) {
  return function Page() {
    return h(
      'html',
      { lang: 'en' },
      h(
        'head',
        null,
        h('title', null, 'News'),
        h('script', { type: 'module', src: new URL(script).pathname }),
      ),
      h('body', null, h(News, null)),
    );
  };
}
