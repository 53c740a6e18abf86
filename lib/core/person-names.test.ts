import { describe, expect, test } from 'vitest';
import { findOwner } from './person-names.ts';

const ownerOf = (text: string, figure: string) => {
  const start = text.indexOf(figure);
  const known = (word: string) => word === 'amazon';
  const whole = { start: 0, end: text.length };
  const common = new Set(['cloud']);
  return findOwner(text, whole, { start, end: start + figure.length }, known, common);
};

describe('The owner of a figure', () => {
  test.each([
    ['Microsoft earns $5 billion', false, 'the name before it'],
    [
      'En un an, 5 milliards chez Amazon',
      true,
      'not the French preposition that opens the sentence',
    ],
    ['Laut Amazon sind es $5 billion', true, 'nor a German one'],
    ['Fourth quarter, Amazon: $5 billion', true, 'nor an ordinal'],
  ])('of %j is known: %j (%s)', (text, isKnown) => {
    expect(ownerOf(text, '5 ')?.isKnown ?? 'nobody').toBe(isKnown);
  });

  test('is nobody where a word of the claims opens the sentence', () => {
    expect(ownerOf('Cloud backlog: $364 billion', '$364')).toBeUndefined();
    expect(ownerOf('Oracle Cloud backlog: $364 billion', '$364')?.isKnown).toBe(false);
  });

  test('is nobody where only an ordinal opens the sentence', () => {
    expect(ownerOf('Fourth-quarter slide: $5 billion', '$5')).toBeUndefined();
  });
});
