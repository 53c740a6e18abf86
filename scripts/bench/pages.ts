import { createProse, type Prose, type ProseOptions } from './prose.ts';

/** A page to measure on. */
export interface BenchPage {
  name: string;
  html: string | Buffer;
}

export interface PageOptions extends ProseOptions {
  name: string;
  /** Written until the text, or the HTML, has at least so many characters. */
  atLeast: { of: 'text' | 'html'; characters: number };
}

const MENTIONS = { mentionEvery: 60, tellingEvery: 400 };

/** An article of 10,000 characters with about ten mentions. */
export function makeArticle(): BenchPage {
  const atLeast = { of: 'text', characters: 10_000 } as const;
  return makePage({ name: 'article', seed: 1, mentionEvery: 8, tellingEvery: 400, atLeast });
}

/** Of 1 MB, about half of it text, with some 90 mentions: as long and as full of links as a long Wikipedia article. */
export function makeMegabyte(): BenchPage {
  return makePage({ name: '1 MB page', seed: 2, ...MENTIONS, atLeast: MEGABYTE });
}

export function makeFiveMillion(): BenchPage {
  const atLeast = { of: 'text', characters: 5_000_000 } as const;
  return makePage({ name: '5-million-character page', seed: 3, ...MENTIONS, atLeast });
}

/** Of 1 MB without a mention: one of everyday words, and a rarer one in which not even a piece of a name stands. */
export function makeWithoutMention(): [everyday: BenchPage, bare: BenchPage] {
  return [
    makePage({ name: '1 MB without a mention', seed: 4, tellingEvery: 400, atLeast: MEGABYTE }),
    makePage({ name: '1 MB without a piece of a name', seed: 5, atLeast: MEGABYTE }),
  ];
}

const MEGABYTE = { of: 'html', characters: 1_000_000 } as const;

/** The same options give the same page, in every run. */
export function makePage({ name, atLeast, ...options }: PageOptions): BenchPage {
  const prose = createProse(options);
  const parts: string[] = [];
  for (let written = 0; written < atLeast.characters; ) {
    const part = section(prose);
    parts.push(part);
    written += atLeast.of === 'html' ? part.length : textLength(part);
  }
  const head = `<meta charset="utf-8"><title>${prose.words(5)}</title><link rel="icon" href="data:,">`;
  return {
    name,
    html: `<!doctype html><html lang="en"><head>${head}</head><body><main>\n${parts.join('')}</main></body></html>`,
  };
}

function textLength(html: string): number {
  return html.replace(/<[^>]*>|\n/g, '').length;
}

function section(prose: Prose): string {
  const paragraphs = repeat(3, () => paragraph(prose));
  const items = repeat(5, () => `<li>${inline(prose, prose.words(6))}</li>\n`);
  const row = () => `<tr>${repeat(4, () => `<td>${inline(prose, prose.words(2))}</td>`)}</tr>\n`;
  const table = prose.random() < 0.3 ? `<table>${repeat(6, row)}</table>\n` : '';
  return `<h2>${prose.words(4)}</h2>\n${paragraphs}<ul>\n${items}</ul>\n${table}`;
}

function paragraph(prose: Prose): string {
  return `<p>${repeat(5, () => `${inline(prose, prose.sentence())} `)}</p>\n`;
}

/** One word in fourteen is a link, bold or the like, which makes a text node of some 30 characters on average. */
function inline({ random }: Prose, text: string): string {
  return text
    .split(' ')
    .map(word => (random() < 1 / 14 ? wrap(word, random()) : word))
    .join(' ');
}

function wrap(word: string, chance: number): string {
  if (chance < 0.15) return `<b>${word}</b>`;
  if (chance < 0.25) return `${word}<sup>${Math.floor(chance * 1000)}</sup>`;
  const name = encodeURIComponent(word);
  return `<a href="https://en.example.org/wiki/${name}_(disambiguation)#History_of_${name}" class="mw-redirect" title="History of ${word}">${word}</a>`;
}

function repeat(times: number, make: () => string): string {
  return Array.from({ length: times }, make).join('');
}
