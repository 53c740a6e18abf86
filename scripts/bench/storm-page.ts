import type { BenchPage } from './pages.ts';
import { createProse } from './prose.ts';

declare global {
  /** Changes the page 1,000 times a second for so long; resolves to how often it did. Only in a storm page. */
  var storm: (seconds: number) => Promise<number>;
}

const PARAGRAPHS = 200;
const TEXTS = 500;

/** A page that can change itself, as a chat or a ticker does: texts are rewritten, paragraphs come and go. */
export function makeStormPage(hasMentions: boolean): BenchPage {
  const mentions = hasMentions ? { mentionEvery: 10, tellingEvery: 400 } : {};
  const prose = createProse({ seed: 6, ...mentions });
  const texts = Array.from({ length: TEXTS }, prose.sentence);
  const paragraphs = texts.slice(0, PARAGRAPHS).map(text => `<p>${text}</p>`);
  return {
    name: hasMentions ? 'with mentions' : 'without a piece of a name',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Storm</title><link rel="icon" href="data:,"></head>
<body><main>${paragraphs.join('\n')}</main>
<script>globalThis.storm = (${runStorm})(${JSON.stringify(texts)});</script></body></html>`,
  };
}

/** Runs in the page, as text: half of the changes are texts rewritten, half are paragraphs added or removed. */
function runStorm(texts: string[]) {
  const main = document.querySelector('main') as HTMLElement;
  let count = 0;
  const textOf = (n: number) => texts[(n * 7) % texts.length] as string;
  const change = () => {
    const n = count;
    count += 1;
    const paragraph = main.children[(n * 13) % main.children.length] as Element;
    if (n % 2 === 0) (paragraph.firstChild as Text).data = textOf(n);
    else if (n % 4 === 3) main.firstElementChild?.remove();
    else main.append(Object.assign(document.createElement('p'), { textContent: textOf(n) }));
  };
  return (seconds: number) =>
    new Promise<number>(resolve => {
      const start = performance.now();
      const timer = setInterval(() => {
        const passedMs = Math.min(performance.now() - start, seconds * 1000);
        while (count < passedMs) change();
        if (passedMs < seconds * 1000) return;
        clearInterval(timer);
        resolve(count);
      }, 10);
    });
}
