import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRequest } from './message-schema.ts';

const NO_SITE = 'set-site: site: not a site';
const passage = { topic: 'graviton', text: 'A sentence.', context: '' };

describe('parseRequest', () => {
  test.each([
    ['mount-card', {}],
    ['view-card', passage],
    ['search-claims', { query: '' }],
    ['search-claims', { query: '', topic: 'graviton' }],
    ['answer-text', { text: 'A paragraph.' }],
    ['set-site', { site: 'example.com', on: false }],
    ['set-site', { site: 'www.gov.uk', on: false }],
    ['set-site', { site: 'intranet', on: true }],
    ['set-site', { site: 'local files', on: false }],
    ['set-choices', {}],
    ['set-choices', { density: 'first', badge: false }],
    ['replace-settings', {}],
    ['replace-settings', { sitesOff: ['a.com'], topicsOff: ['nova'], badge: true }],
    ['relate-passages', { passages: [] }],
    ['relate-passages', { passages: [passage, passage] }],
    ['go-to-mention', { tab: 7, frame: 0, id: '12' }],
    ['go-back', { tab: 7 }],
    ['open-article', {}],
    ['open-article', { claim: 'some-claim' }],
    ['open-article', { gap: 'some-gap' }],
  ])('takes %s with %j as it is', (name, params) => {
    expect(parseRequest({ name, params })).toEqual({ request: { name, params } });
  });

  test.each<[unknown, string, string]>([
    [undefined, 'not a request: {name, params} expected', 'nothing'],
    ['mount-card', 'not a request: {name, params} expected', 'a bare name'],
    [{ name: 3, params: {} }, 'not a request: {name, params} expected', 'no name'],
    [
      { name: 'mount-card', params: {}, more: 1 },
      'not a request: {name, params} expected',
      'one field too many',
    ],
    [{ name: 'fly', params: {} }, 'unknown request "fly"', 'another name'],
    [{ name: 'toString', params: {} }, 'unknown request "toString"', 'a name all objects have'],
    [{ name: '__proto__', params: {} }, 'unknown request "__proto__"', 'and another one'],
    [{ name: 'mount-card' }, 'not a request: {name, params} expected', 'no params'],
    [{ name: 'mount-card', params: 3 }, 'mount-card: params: invalid_type', 'a number for params'],
    [{ name: 'mount-card', params: { x: 1 } }, 'mount-card: params: unrecognized_keys', 'too many'],
    [{ name: 'search-claims', params: { query: 3 } }, 'search-claims: query: invalid_type', 'type'],
    [
      { name: 'set-choices', params: { hoverDelay: 'never' } },
      'set-choices: hoverDelay: invalid_value',
      'no such choice',
    ],
    [
      { name: 'replace-settings', params: { sitesOff: ['a.com', 'com'] } },
      'replace-settings: sitesOff.1: not a site',
      'one of the sites is none',
    ],
    [
      { name: 'relate-passages', params: { passages: Array(51).fill(passage) } },
      'relate-passages: passages: too_big',
      'too many at once',
    ],
    [
      { name: 'set-site', params: { site: 'a.com', on: 'yes' } },
      'set-site: on: invalid_type',
      'a word for a boolean',
    ],
    [{ name: 'set-site', params: { site: 'com', on: false } }, NO_SITE, 'all of .com'],
    [{ name: 'set-site', params: { site: 'gov.uk', on: false } }, NO_SITE, 'all of gov.uk'],
    [{ name: 'set-site', params: { site: '', on: false } }, NO_SITE, 'no text'],
    [{ name: 'set-site', params: { site: 'https://a.com/', on: false } }, NO_SITE, 'an address'],
    [
      { name: 'set-site', params: { site: 'www.a.com', on: true } },
      NO_SITE,
      'not as siteOf has it',
    ],
    [
      { name: 'set-site', params: { site: 3, on: true } },
      'set-site: site: invalid_type',
      'a number for a site',
    ],
    [
      { name: 'view-card', params: { topic: 'graviton' } },
      'view-card: text: invalid_type, context: invalid_type',
      'all that is missing',
    ],
    [
      { name: 'view-card', params: { ...passage, text: 'x'.repeat(20_001) } },
      'view-card: text: too_big',
      'a text that no sentence needs',
    ],
    [
      { name: 'go-to-mention', params: { tab: 1.5, frame: '0', id: '1' } },
      'go-to-mention: tab: invalid_type, frame: invalid_type',
      'tabs and frames that are none',
    ],
    [
      { name: 'open-article', params: { claim: undefined } },
      'open-article: claim: invalid_type',
      'a claim that is none',
    ],
  ])('refuses %j: %s (%s)', (message, problem) => {
    expect(parseRequest(message)).toEqual({ problem });
  });

  test('never throws, whatever arrives', () => {
    const name = fc.constantFrom('view-card', 'set-site', 'open-article', 'other');
    const message = fc.oneof(fc.anything(), fc.record({ name, params: fc.anything() }));
    fc.assert(
      fc.property(message, value => {
        const parsed = parseRequest(value);
        expect('request' in parsed || parsed.problem !== '').toBe(true);
      }),
    );
  });
});
