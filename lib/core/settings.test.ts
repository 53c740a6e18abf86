import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  mergeSettings,
  parseSettings,
  parseSitesOff,
  withTopic,
} from './settings.ts';
import { isSite } from './sites.ts';

describe('parseSitesOff', () => {
  test.each<[stored: unknown, sitesOff: string[], why: string]>([
    [undefined, [], 'nothing is stored'],
    [{ sitesOff: ['b.org', 'a.org'] }, ['b.org', 'a.org'], 'in the order they are stored in'],
    [
      { sitesOff: ['a.org', 7, 'not a site'], density: 'none' },
      ['a.org'],
      'what is broken is left out',
    ],
    [{ sitesOff: 'a.org' }, [], 'no list'],
    [['a.org'], [], 'no settings'],
  ])('reads %j as %j: %s', (stored, sitesOff) => {
    expect(parseSitesOff(stored)).toEqual({ sitesOff });
  });
});

describe('parseSettings', () => {
  test.each<[unknown, string[], string]>([
    [undefined, [], 'nothing was ever stored'],
    [{}, [], 'nothing was ever chosen'],
    [{ sitesOff: [] }, [], 'an empty list'],
    [{ sitesOff: ['b.com', 'a.com', 'b.com'] }, ['a.com', 'b.com'], 'sorted, each once'],
    [{ sitesOff: ['local files'] }, ['local files'], 'pages from disk'],
    [{ sitesOff: [], colour: 'red' }, [], 'a setting of another version'],
  ])('reads %j as the sites %j, without a problem (%s)', (stored, sitesOff) => {
    expect(parseSettings(stored)).toEqual({
      settings: { ...DEFAULT_SETTINGS, sitesOff },
      problems: [],
    });
  });

  test.each<[unknown, string[], string]>([
    [null, [], 'settings is null, not an object'],
    ['x', [], 'settings is a string, not an object'],
    [['a.com'], [], 'settings is a list, not an object'],
    [{ sitesOff: 'a.com' }, [], 'sitesOff is a string, not a list'],
    [{ sitesOff: null }, [], 'sitesOff is null, not a list'],
    [{ sitesOff: ['a.com', 3, ''] }, ['a.com'], 'sitesOff has an entry that is none'],
    [{ sitesOff: ['https://a.com/'] }, [], 'sitesOff has an entry that is none'],
    [{ sitesOff: ['A.com', 'b.com'] }, ['b.com'], 'sitesOff has an entry that is none'],
  ])('keeps of %j the sites %j and says: %s', (stored, sitesOff, problem) => {
    expect(parseSettings(stored)).toEqual({
      settings: { ...DEFAULT_SETTINGS, sitesOff },
      problems: [problem],
    });
  });

  test('reads choices, and a broken one does not harm the others', () => {
    const stored = { density: 'first', hoverDelay: 'eternal', badge: false };
    expect(parseSettings(stored)).toEqual({
      settings: { ...DEFAULT_SETTINGS, density: 'first', badge: false },
      problems: ['hoverDelay is "eternal", none of short, normal, long'],
    });
  });

  test('gives sites only, whatever is stored', () => {
    const entry = fc.oneof(fc.domain(), fc.constant('https://a.com/'), fc.jsonValue());
    const stored = fc.oneof(fc.jsonValue(), fc.record({ sitesOff: fc.array(entry) }));
    fc.assert(
      fc.property(stored, value => {
        const { sitesOff } = parseSettings(value).settings;
        expect(sitesOff.filter(site => !isSite(site))).toEqual([]);
        expect(sitesOff).toEqual([...new Set(sitesOff)].sort());
      }),
    );
  });

  test('reads back what it gave', () => {
    fc.assert(
      fc.property(fc.record({ sitesOff: fc.array(fc.domain()) }), stored => {
        const { settings } = parseSettings(stored);
        expect(parseSettings(settings)).toEqual({ settings, problems: [] });
      }),
    );
  });

  test('starts with every site and topic on', () => {
    expect(DEFAULT_SETTINGS).toEqual({
      sitesOff: [],
      topicsOff: [],
      density: 'all',
      hoverDelay: 'normal',
      badge: true,
    });
  });
});

describe('mergeSettings', () => {
  test.each<[unknown, Record<string, unknown>, string]>([
    [undefined, {}, 'nothing was ever stored'],
    [{ sitesOff: ['b.com'] }, {}, 'the new list takes the place of the old'],
    [{ sitesOff: 'b.com' }, {}, 'and of a broken one'],
    [{ colour: 'red', sitesOff: [] }, { colour: 'red' }, 'a setting of a newer version stays'],
    [{ colour: { ink: [1, null] } }, { colour: { ink: [1, null] } }, 'whatever its shape'],
    [null, {}, 'null has nothing to keep'],
    ['text', {}, 'nor has a text'],
    [['a.com'], {}, 'nor a list'],
  ])('into %j keeps %j (%s)', (stored, kept) => {
    const settings = { ...DEFAULT_SETTINGS, sitesOff: ['a.com'] };
    expect(mergeSettings(stored, settings)).toEqual({ ...kept, ...settings });
  });
});

describe('withTopic', () => {
  test('switches one topic off and on again, and leaves the rest', () => {
    const settings = { ...DEFAULT_SETTINGS, sitesOff: ['a.com'], topicsOff: ['nova'] };
    const off = withTopic(settings, 'graviton', false);
    expect(off).toEqual({ ...settings, topicsOff: ['graviton', 'nova'] });
    expect(withTopic(off, 'graviton', false)).toEqual(off);
    expect(withTopic(off, 'graviton', true)).toEqual(settings);
  });

  test('is read back from storage, a broken list of topics not harming that of sites', () => {
    expect(parseSettings({ sitesOff: ['a.com'], topicsOff: [1, 'nova'] })).toEqual({
      settings: { ...DEFAULT_SETTINGS, sitesOff: ['a.com'], topicsOff: ['nova'] },
      problems: ['topicsOff has an entry that is none'],
    });
  });
});

test.each<[unknown, string[], string]>([
  [undefined, [], 'nothing is stored'],
  [null, [], 'nothing'],
  ['x', [], 'a text'],
  [{}, [], 'no list'],
  [{ sitesOff: 'a.com' }, [], 'a text for the list'],
  [{ sitesOff: ['a.com', 'b.org'], topicsOff: 7 }, ['a.com', 'b.org'], 'a list, and broken topics'],
  [{ sitesOff: ['a.com', 3, '', 'com', 'www.b.org'] }, ['a.com'], 'entries that are none'],
])('The sites that are off in %j are %j (%s)', (stored, sitesOff) => {
  expect(parseSitesOff(stored)).toEqual({ sitesOff });
});
