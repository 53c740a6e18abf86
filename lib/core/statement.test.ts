import { describe, expect, it } from 'vitest';
import { isSupposition, turns } from './statement.ts';

const QUOTE = 'created a new organization';

describe('words that turn a statement round', () => {
  it.each([
    'The organization has been dissolved.',
    'It no longer exists.',
    'He left, and nobody replaced the organization with one of the same kind, so it is over.',
  ])('finds an end in %s', text => {
    expect(turns(text, QUOTE, 'ended')).toBe(true);
  });

  it.each([
    'The organization has not been dissolved.',
    "They didn't drop the plan.",
    'None of the customers that signed has backed out.',
    'He never left.',
  ])('finds neither an end nor a denial where an end is denied: %s', text => {
    expect(turns(text, QUOTE, 'ended')).toBe(false);
    expect(turns(text, QUOTE, 'negated')).toBe(false);
  });

  it('finds none that the quote has too', () => {
    expect(turns('It was not published.', 'The figures were not published', 'negated')).toBe(false);
  });

  it('takes the end behind another part of the sentence for one', () => {
    expect(turns('It is not new, and was dropped.', QUOTE, 'ended')).toBe(true);
  });
});

describe('what is supposed', () => {
  it.each([
    'One day it will sell chips.',
    'It should reach 80 billion.',
    'If sold, it would grow.',
  ])('knows %s', text => {
    expect(isSupposition(text)).toBe(true);
  });

  it.each(['It sells chips.', 'It could not be reached.', 'It should not matter.'])(
    'takes %s for a statement',
    text => {
      expect(isSupposition(text)).toBe(false);
    },
  );
});
