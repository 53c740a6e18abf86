import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSite } from './parse-site.ts';
import { isSite } from './sites.ts';

describe('parseSite', () => {
  test.each([
    ['example.com', 'example.com', 'a host'],
    ['  Example.COM ', 'example.com', 'as people type it'],
    ['www.example.com', 'example.com', 'www. is no part of a site'],
    ['www.com', 'www.com', 'except where it is the name itself'],
    ['www.gov.uk', 'www.gov.uk', 'a site right under an ending of many'],
    ['https://www.gov.uk/bank-holidays', 'www.gov.uk', 'and its address'],
    ['https://user:pw@shop.example.co.uk:8080/a?b', 'shop.example.co.uk', 'an address'],
    ['example.com/page', 'example.com', 'an address without its scheme'],
    ['*.example.com', 'example.com', 'a pattern'],
    ['https://*.example.com/*', 'example.com', 'a match pattern'],
    ['*://*.example.com/*', 'example.com', 'a match pattern for any scheme'],
    ['bücher.de', 'xn--bcher-kva.de', 'a name beyond ASCII'],
    ['localhost:3000', 'localhost', 'this machine'],
    ['127.0.0.1', '127.0.0.1', 'an address of IPv4'],
    ['[::1]', '[::1]', 'an address of IPv6'],
    ['someone.github.io', 'someone.github.io', 'a host among many of one owner'],
    ['file:///home/me/page.html', 'local files', 'a page from disk'],
    ['Local files', 'local files', 'as the list shows it'],
  ])('reads %j as %j (%s)', (typed, site) => {
    expect(parseSite(typed)).toEqual({ site });
  });

  test.each([
    ['', 'Type a site, such as example.com.', 'nothing'],
    ['  ', 'Type a site, such as example.com.', 'white space'],
    ['example', '“example” is not a full site name. Did you mean example.com?', 'half a name'],
    ['co.uk', '“co.uk” is the ending of many sites. Name one of them.', 'a suffix'],
    ['*.co.uk', '“co.uk” is the ending of many sites. Name one of them.', 'all sites of a suffix'],
    ['gov.uk', '“gov.uk” is the ending of many sites. Name one of them.', 'another suffix'],
    ['a b', '“a b” is not the address of a site.', 'words'],
    ['chrome://extensions', '“chrome://extensions” is not the address of a site.', 'the browser'],
    ['about:blank', '“about:blank” is not the address of a site.', 'no host'],
    ['*', '“*” is not the address of a site.', 'every site'],
    ['example..com', '“example..com” is not the address of a site.', 'an empty label'],
  ])('refuses %j: %s (%s)', (typed, problem) => {
    expect(parseSite(typed)).toEqual({ problem });
  });

  test('gives a site or a sentence, whatever is typed', () => {
    const typed = fc.oneof(fc.string({ unit: 'grapheme' }), fc.domain());
    fc.assert(
      fc.property(typed, input => {
        const parsed = parseSite(input);
        if ('site' in parsed) expect(isSite(parsed.site)).toBe(true);
        else expect(parsed.problem).toMatch(/[.?]$/);
      }),
    );
  });
});
