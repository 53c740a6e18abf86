import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, DENSITIES, HOVER_DELAYS, type Settings } from './settings.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';
import { isSite } from './sites.ts';

const file = (settings: unknown, more = {}) =>
  JSON.stringify({ kind: 'silicon-footnotes-settings', version: 1, settings, ...more });

describe('readSettingsFile', () => {
  test('reads back whatever settings were written', () => {
    const sorted = (entries: fc.Arbitrary<string>) =>
      fc.uniqueArray(entries).map(each => each.sort());
    const settings: fc.Arbitrary<Settings> = fc.record({
      sitesOff: sorted(fc.domain().filter(isSite)),
      topicsOff: sorted(fc.string({ minLength: 1 })),
      density: fc.constantFrom(...DENSITIES),
      hoverDelay: fc.constantFrom(...HOVER_DELAYS),
      badge: fc.boolean(),
    });
    fc.assert(
      fc.property(settings, chosen => {
        expect(readSettingsFile(writeSettingsFile(chosen))).toEqual({ settings: chosen });
      }),
    );
  });

  test.each<[string, object, string]>([
    [file({}), {}, 'nothing to change'],
    [file({ badge: false }), { badge: false }, 'only what it has'],
    [file({ sitesOff: ['b.com', 'a.com', 'b.com'] }), { sitesOff: ['a.com', 'b.com'] }, 'sorted'],
    [`\ufeff${file({ density: 'first' })}\r\n`, { density: 'first' }, 'a byte order mark'],
  ])('reads %j as %j: %s', (text, settings) => {
    expect(readSettingsFile(text)).toEqual({ settings });
  });

  test.each<[string, string]>([
    ['', 'line 1, column 1: Unexpected end of JSON input'],
    ['{\n  "kind": silicon\n}', "line 2, column 11: Unexpected token 's'"],
    ['[]', 'the file: [] is not an object'],
    ['7', 'the file: 7 is not an object'],
    ['null', 'the file: null is not an object'],
    ['{}', 'kind is missing'],
    [file({}, { kind: 'bookmarks' }), 'kind: "bookmarks" is not "silicon-footnotes-settings"'],
    [file({}, { version: 2 }), 'version: 2 is not 1, the version that is known here'],
    [file(undefined), 'settings is missing'],
    [file({}, { more: 1 }), 'the file: “more” is not known here'],
    [file({ siteOff: [] }), 'settings: “siteOff” is not known here'],
    [file({ sitesOff: 'a.com' }), 'settings.sitesOff: "a.com" is not a list'],
    [
      file({ sitesOff: ['a.com', 'https://b.com/'] }),
      'settings.sitesOff[1]: "https://b.com/" is not a site, such as example.com',
    ],
    [file({ sitesOff: ['com'] }), 'settings.sitesOff[0]: "com" is not a site, such as example.com'],
    [file({ topicsOff: [3] }), 'settings.topicsOff[0]: 3 is not a text'],
    [file({ topicsOff: [''] }), 'settings.topicsOff[0]: "" is empty'],
    [file({ density: 'some' }), 'settings.density: "some" is none of all, first, matching'],
    [file({ hoverDelay: null }), 'settings.hoverDelay: null is none of short, normal, long'],
    [file({ badge: 'yes' }), 'settings.badge: "yes" is neither true nor false'],
    [
      file({ density: 'x'.repeat(100) }),
      `settings.density: "${'x'.repeat(59)}… is none of all, first, matching`,
    ],
  ])('refuses %j and says: %s', (text, problem) => {
    expect(readSettingsFile(text)).toEqual({ problem });
  });

  test('gives a reason or settings for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map(file)), text => {
        const read = readSettingsFile(text);
        if ('problem' in read) expect(read.problem).toMatch(/^[^\n]*\S/);
        else
          expect(Object.keys(DEFAULT_SETTINGS)).toEqual(
            expect.arrayContaining(Object.keys(read.settings)),
          );
      }),
    );
  });
});
