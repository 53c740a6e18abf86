import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coveringSite,
  coveringSites,
  isAnySiteOff,
  isSite,
  isSiteOff,
  LOCAL_FILES,
  siteOf,
  withSite,
} from './sites.ts';

const label = fc.constantFrom('a', 'b', 'ab');
const site = fc.array(label, { minLength: 1, maxLength: 3 }).map(labels => labels.join('.'));
const settings = fc.uniqueArray(site).map(sitesOff => ({ sitesOff: sitesOff.sort() }));

describe('siteOf', () => {
  test.each<[string, string | undefined, string]>([
    ['https://example.com/a?b#c', 'example.com', 'the host alone'],
    ['https://www.example.com/', 'example.com', 'without www.'],
    ['http://WWW.Example.com:8080/', 'example.com', 'without port, in lower case'],
    ['https://example.com./', 'example.com', 'without the dot of the root'],
    ['https://docs.example.com/', 'docs.example.com', 'a subdomain is a site'],
    ['https://www.com/', 'www.com', 'www. is kept when only a top-level domain would be left'],
    ['https://www.gov.uk/bank-holidays', 'www.gov.uk', 'nor when all of gov.uk would be'],
    ['https://www.nhs.uk/', 'www.nhs.uk', 'nor all of nhs.uk'],
    ['https://www.qld.gov.au/', 'www.qld.gov.au', 'nor a whole state'],
    ['https://www.service.gov.uk/', 'service.gov.uk', 'but below such an ending'],
    ['https://www.bbc.co.uk/', 'bbc.co.uk', 'and below another'],
    ['https://www.gov.example/', 'gov.example', 'and where no country follows'],
    ['https://www.co.com./', 'co.com', 'not even with the dot of the root'],
    ['https://bücher.example/', 'xn--bcher-kva.example', 'as the browser writes it'],
    ['http://localhost:3000/', 'localhost', 'this machine'],
    ['http://[::1]/', '[::1]', 'an address of IPv6'],
    ['file:///home/me/page.html', LOCAL_FILES, 'all pages from disk are one site'],
    ['about:blank', undefined, 'no site'],
    ['chrome://extensions/', undefined, 'a page of the browser'],
    ['data:text/html,Trainium', undefined, 'a page without a host'],
    ['example.com', undefined, 'no address'],
    ['', undefined, 'nothing'],
  ])('of %j is %j (%s)', (url, expected) => {
    expect(siteOf(url)).toBe(expected);
  });
});

describe('isSite', () => {
  test.each([
    ['example.com', true, 'as siteOf writes it'],
    [LOCAL_FILES, true, 'the site of pages from disk'],
    ['www.gov.uk', true, 'where www. is the name itself'],
    ['localhost', true, 'this machine'],
    ['intranet', true, 'a machine nearby'],
    ['gov.uk', false, 'the ending of many sites'],
    ['co.jp', false, 'another'],
    ['com', false, 'and the largest'],
    ['www.example.com', false, 'siteOf leaves out www.'],
    ['Example.com', false, 'upper case'],
    ['https://example.com', false, 'an address'],
    ['example.com/path', false, 'more than a host'],
    ['example.com:80', false, 'a port'],
    ['', false, 'nothing'],
    [' ', false, 'white space'],
  ])('of %j is %j (%s)', (text, expected) => {
    expect(isSite(text)).toBe(expected);
  });
});

describe('A site that is off', () => {
  test.each<[string, string | undefined, string]>([
    ['example.com', 'example.com', 'covers itself'],
    ['docs.example.com', 'example.com', 'covers its subdomains'],
    ['a.b.example.com', 'example.com', 'covers theirs'],
    ['notexample.com', undefined, 'covers no site that only ends alike'],
    ['com', undefined, 'covers no parent'],
  ])('%j is covered by %j (%s)', (asked, expected) => {
    expect(coveringSite({ sitesOff: ['example.com'] }, asked)).toBe(expected);
  });

  test.each([
    ['uk', 'example.uk', false, 'a name of one label may be a top-level domain'],
    ['uk', 'uk', true, 'which may have a page of its own'],
    ['localhost', 'app.localhost', true, 'but this machine has subdomains'],
  ])('%j covers %j: %j (%s)', (off, asked, expected) => {
    expect(isSiteOff({ sitesOff: [off] }, asked)).toBe(expected);
  });

  test('may have several entries that cover it, and the widest counts', () => {
    const settings = { sitesOff: ['a.b.com', 'b.com', 'c.com'] };
    expect(coveringSites(settings, 'a.b.com')).toEqual(['b.com', 'a.b.com']);
    expect(coveringSite(settings, 'a.b.com')).toBe('b.com');
  });
});

describe('withSite', () => {
  test.each([
    [['b.com'], 'a.com', false, ['a.com', 'b.com'], 'keeps the list sorted'],
    [['a.com'], 'a.com', false, ['a.com'], 'adds nothing twice'],
    [
      ['a.com'],
      'x.a.com',
      false,
      ['a.com', 'x.a.com'],
      'adds what is covered, a choice of its own',
    ],
    [['x.a.com'], 'a.com', false, ['a.com', 'x.a.com'], 'keeps what is covered now'],
    [
      ['a.com', 'x.a.com'],
      'a.com',
      true,
      ['x.a.com'],
      'and still has it when the parent is lifted',
    ],
    [['a.com', 'b.com'], 'a.com', true, ['b.com'], 'lifts the site'],
    [['a.com'], 'x.a.com', true, [], 'lifts the parent that covers the site'],
    [['a.com', 'x.a.com'], 'x.a.com', true, [], 'lifts every entry that covers the site'],
    [['x.a.com'], 'a.com', true, ['x.a.com'], 'leaves subdomains off'],
  ])('of %j, with %j switched on: %j, has %j off (%s)', (sitesOff, changed, on, expected) => {
    expect(withSite({ sitesOff }, changed, on)).toEqual({ sitesOff: expected });
  });

  test('switches off, and on again, whatever was off before', () => {
    fc.assert(
      fc.property(settings, site, (before, changed) => {
        const off = withSite(before, changed, false);
        expect(isSiteOff(off, changed)).toBe(true);
        expect(isSiteOff(withSite(off, changed, true), changed)).toBe(false);
        expect(isSiteOff(withSite(before, changed, true), changed)).toBe(false);
      }),
    );
  });

  test('has every choice still when a site is switched off and on again', () => {
    fc.assert(
      fc.property(settings, site, (before, changed) => {
        const after = withSite(withSite(before, changed, false), changed, true);
        expect(after).toEqual(withSite(before, changed, true));
      }),
    );
  });

  test('switches no other site on that was off, and leaves the old settings as they were', () => {
    fc.assert(
      fc.property(settings, site, (before, changed) => {
        const copy = structuredClone(before);
        const after = withSite(before, changed, false);
        expect(before.sitesOff.filter(other => !isSiteOff(after, other))).toEqual([]);
        expect(before).toEqual(copy);
      }),
    );
  });
});

test('A frame is off with its own site, and with that of any page around it', () => {
  const settings = { sitesOff: ['news.example'] };
  const isOff = (...sites: string[]) => isAnySiteOff(settings, sites);
  expect(isOff('news.example', 'top.example')).toBe(true);
  expect(isOff('ads.example', 'www.news.example')).toBe(true);
  expect(isOff('ads.example', 'top.example')).toBe(false);
});
