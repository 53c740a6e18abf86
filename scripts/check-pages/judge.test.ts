import { describe, expect, test } from 'vitest';
import { isOnlyHtml, judge, type Visit } from './judge.ts';

const visit = (what: Partial<Visit> = {}): Visit => ({
  before: '<html>a',
  after: '<html>a',
  mentions: 1,
  card: 'came and went',
  errors: [],
  requests: ['GET http://page-0.localhost/a.html'],
  isStill: true,
  ...what,
});

const NOTHING = { faults: [], remarks: [] };

describe('A visit with the extension', () => {
  test('is without fault when it saw what one without it saw', () => {
    expect(judge([visit()], [visit()])).toEqual(NOTHING);
  });

  test('may see less than one without it', () => {
    const bare = visit({ errors: ['console.error: x'], requests: ['GET http://a.test/'] });
    expect(judge([visit({ requests: [] })], [bare])).toEqual(NOTHING);
  });

  test.each<[string, Partial<Visit>, string]>([
    ['HTML before', { before: '<html>b' }, 'its HTML before the hover: '],
    ['HTML after', { after: '<html>a ' }, 'its HTML after the hover: '],
    ['a card that did not come', { card: 'did not come' }, 'the card did not come'],
    ['a card that did not go', { card: 'did not go' }, 'the card did not go'],
    ['an error', { errors: ['uncaught: x is null'] }, 'uncaught: x is null'],
    ['a request', { requests: ['GET http://a.test/'] }, 'requested GET http://a.test/'],
  ])('is at fault for %s', (_what, seen, fault) => {
    const bare = Array.from({ length: 3 }, () => visit());
    expect(judge([visit(seen)], bare)).toEqual({
      faults: [expect.stringContaining(fault)],
      remarks: [],
    });
  });
});

describe('A page that is another at every load', () => {
  const bare = [visit(), visit({ before: '<html>b', after: '<html>b' })];

  test('is not at fault for being another once more, which is said', () => {
    expect(judge([visit({ before: '<html>c', after: '<html>c' })], bare)).toEqual({
      faults: [],
      remarks: ['its HTML is another at every load'],
    });
  });

  test('must still be the same after the hover as before it', () => {
    const { faults } = judge([visit({ before: '<html>c', after: '<html>d' })], bare);
    expect(faults).toEqual([expect.stringContaining('its HTML around the hover')]);
  });

  test('cannot be judged around the hover when it changes by itself, which is said', () => {
    const moving = [...bare, visit({ after: '<html>e' })];
    expect(judge([visit({ before: '<html>c', after: '<html>d' })], moving)).toEqual({
      faults: [],
      remarks: ['its HTML is another at every load', 'its HTML changes by itself'],
    });
  });
});

describe('An error or a request that comes with the extension only', () => {
  test('is said but no fault when it does not come every time', () => {
    const seen = visit({ errors: ['console.warn: slow'] });
    expect(judge([seen, visit()], [visit()])).toEqual({
      faults: [],
      remarks: ['not every time: console.warn: slow'],
    });
  });

  test('is a fault every time', () => {
    const seen = visit({ errors: ['console.warn: slow'] });
    expect(judge([seen, seen], [visit()]).faults).toEqual(['console.warn: slow']);
  });

  test.each([
    'uncaught: Error (chrome-extension://abc/marker.js)',
    'console.warn: Silicon Footnotes could not open a card: x',
  ])('is a fault even once when it is ours: %s', error => {
    expect(judge([visit({ errors: [error] }), visit()], [visit()]).faults).toEqual([error]);
  });
});

test('A page that does not come to rest is said to be one', () => {
  expect(judge([visit({ isStill: false })], [visit()]).remarks).toEqual([
    'it does not come to rest',
  ]);
});

test.each<[string, Partial<Visit>, boolean]>([
  ['HTML alone', { after: '<html>b' }, true],
  ['HTML and an error', { after: '<html>b', errors: ['uncaught: x'] }, false],
  ['nothing', {}, false],
])('A page is worth a longer look for %s: %j, %s', (_what, seen, isWorth) => {
  expect(isOnlyHtml(judge([visit(seen)], [visit()]))).toBe(isWorth);
});
