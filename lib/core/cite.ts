import { sayAttribution } from './attribution.ts';
import type { ClaimView, SourceView } from './views.ts';

export type Citable = Pick<ClaimView, 'quote' | 'before' | 'after' | 'speaker' | 'when'>;

/** `“Words of the article” (Publisher, citing who said it), https://...` */
export function citePlainly(claim: Citable, source: SourceView): string {
  return `“${onOneLine(claim.quote)}” (${sayOrigin(source.publisher, claim)}), ${source.url}`;
}

/** A block quote, and below it the publisher with a link to the place of the quote. */
export function citeInMarkdown(claim: Citable, source: SourceView): string {
  const publisher = `[${escapeMarkdown(source.publisher)}](${linkToQuote(claim, source)})`;
  const quote = escapeMarkdown(onOneLine(claim.quote));
  return `> ${quote}\n>\n> — ${sayOrigin(publisher, claim, escapeMarkdown)}\n`;
}

/** The words are the publisher's, also where they tell what somebody said. */
function sayOrigin(publisher: string, { speaker, when }: Citable, written = asItIs): string {
  return speaker ? `${publisher}, citing ${written(sayAttribution({ speaker, when }))}` : publisher;
}

const asItIs = (text: string) => text;

/** A quote longer than this, in UTF-16 units, is named by its first and last words. */
const LONG = 120;
/** So many words, which are hardly ever said twice in one article. */
const WORDS_AT_END = 5;
/** A quote of fewer words is told from others by the words around it. */
const FEW_WORDS = 4;
const WORDS_AROUND = 3;

/**
 * The publisher's page, scrolled to the quote and with the quote marked, in browsers that know text fragments; in others
 * the page. https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToQuote(claim: Citable, { url }: Pick<SourceView, 'url'>): string {
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragmentOf(claim)}`;
}

/** `[prefix-,]start[,end][,-suffix]` */
function fragmentOf({ quote, before, after }: Citable): string {
  const words = wordsIn(quote);
  if (quote.length > LONG && words.length > 2 * WORDS_AT_END) {
    return `${encode(words.slice(0, WORDS_AT_END))},${encode(words.slice(-WORDS_AT_END))}`;
  }
  if (words.length >= FEW_WORDS) return encode(words);
  const prefix = plainWordsIn(before.split(/\s+/u).reverse()).reverse();
  const suffix = plainWordsIn(after.split(/\s+/u));
  return [
    ...(prefix.length > 0 ? [`${encode(prefix)}-`] : []),
    encode(words),
    ...(suffix.length > 0 ? [`-${encode(suffix)}`] : []),
  ].join();
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** Up to the first that is a sign only: a capture has stray ones where it lost a reference, and they stand elsewhere on the page. */
function plainWordsIn(words: string[]): string[] {
  const near = words.filter(Boolean).slice(0, WORDS_AROUND);
  const stray = near.findIndex(word => !/[\p{L}\p{N}]/u.test(word));
  return stray < 0 ? near : near.slice(0, stray);
}

/** All but letters and digits: the hyphen, comma and ampersand are syntax, and a bracket or full stop at the end gets lost on the way. */
function encode(words: string[]): string {
  const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(words.join(' ')).replace(/[-_.!~*'()]/g, percent);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Signs that mean something in Markdown, and those that do at the start of a line. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>$~|]/g, '\\$&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
