import { describe, expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { citeInMarkdown, citePlainly, linkToQuote } from './cite.ts';
import { viewClaim } from './views.ts';

const source = { publisher: 'The Daily', url: 'https://daily.example/acme' };
const claim = (quote: string, rest = {}) => ({ quote, before: '', after: '', ...rest });

/** What a link names, decoded: `[prefix-,]start[,end][,-suffix]`. */
const partsOf = (link: string) =>
  (link.split(':~:text=')[1] ?? '').split(',').map(part => decodeURIComponent(part));

describe('citePlainly', () => {
  test.each([
    [
      claim('The Widget costs $125'),
      '“The Widget costs $125” (The Daily), https://daily.example/acme',
      'the words are the publisher’s',
    ],
    [
      claim('twice as fast', { speaker: { name: 'Ann Lee', in: 'a talk' }, when: '2031-05' }),
      '“twice as fast” (The Daily, citing Ann Lee, a talk, May 2031), https://daily.example/acme',
      'with who said it, where and when',
    ],
    [
      claim('unveiled\n  the Widget'),
      '“unveiled the Widget” (The Daily), https://daily.example/acme',
      'on one line',
    ],
  ])('of %j gives %s (%s)', (cited, words) => {
    expect(citePlainly(cited, source)).toBe(words);
  });
});

describe('citeInMarkdown', () => {
  test('is a block quote with a link to its place below it', () => {
    const cited = claim('The Widget is fast', { speaker: { name: 'Ann Lee' } });
    expect(citeInMarkdown(cited, source)).toBe(
      '> The Widget is fast\n>\n' +
        '> — [The Daily](https://daily.example/acme#:~:text=The%20Widget%20is%20fast), citing Ann Lee\n',
    );
  });

  test.each([
    ['a *b* _c_ [d](e) `f` <g> $1', '> a \\*b\\* \\_c\\_ \\[d\\](e) \\`f\\` \\<g\\> \\$1', 'signs'],
    ['- not a list', '> \\- not a list', 'a hyphen at the start'],
    ['2026. Not a list', '> 2026\\. Not a list', 'a number at the start'],
    ['1-2 of 3.', '> 1-2 of 3.', 'what means nothing there'],
  ])('writes %j as %s (%s)', (quote, line) => {
    expect(citeInMarkdown(claim(quote), source).split('\n')[0]).toBe(line);
  });

  test('keeps brackets of the quote out of the link', () => {
    const cited = claim('widgets (the fast ones) sell');
    expect(citeInMarkdown(cited, source)).toContain(
      '](https://daily.example/acme#:~:text=widgets%20%28the%20fast%20ones%29%20sell)\n',
    );
  });
});

describe('linkToQuote', () => {
  test.each([
    [claim('The Widget costs less'), ['The Widget costs less'], 'a short quote whole'],
    [claim('co-design, A & B'), ['co-design, A & B'], 'signs that are syntax'],
    [claim('a “größere” Wende – 設計'), ['a “größere” Wende – 設計'], 'any language'],
    [
      claim('fast', { before: 'She called it ', after: ' and cheap.' }),
      ['She called it-', 'fast', '-and cheap.'],
      'a single word with the words around it',
    ],
    [claim('fast', { after: ' .' }), ['fast'], 'without a stray full stop behind it'],
    [
      claim(`The core bet is that ${'integration creates '.repeat(8)}a moat for those who dare`),
      ['The core bet is that', 'moat for those who dare'],
      'a long quote by its first and last words',
    ],
  ])('of %j names %j (%s)', (quoted, parts) => {
    expect(partsOf(linkToQuote(quoted, source))).toEqual(parts);
  });

  test('leaves no sign of the syntax unescaped', () => {
    const link = linkToQuote(claim("a-b, c & d (e) 'f' g!"), source);
    expect(link.split(':~:text=')[1]).toMatch(/^[\w%]+$/);
  });

  test('goes behind a fragment that the address has', () => {
    const url = 'https://daily.example/acme#top';
    expect(linkToQuote(claim('The Widget costs less'), { url })).toBe(
      `${url}:~:text=The%20Widget%20costs%20less`,
    );
  });

  const { article, claims } = readBundledPack();
  test.each(claims)('finds $id before anything else in the bundled article', each => {
    const link = linkToQuote(viewClaim(each, article.text), article);
    const parts = partsOf(link);
    const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
    const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
    const [start = '', end] = parts;
    const text = article.text.replace(/\s+/g, ' ');
    const place = text.indexOf([prefix, start, suffix].filter(Boolean).join(' '));
    const from = place + (prefix ? prefix.length + 1 : 0);
    const to = end ? text.indexOf(end, from) + end.length : from + start.length;
    expect(place).toBeGreaterThanOrEqual(0);
    expect(text.slice(from, to)).toBe(each.quote.replace(/\s+/g, ' '));
  });
});
