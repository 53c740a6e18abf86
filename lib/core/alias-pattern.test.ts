import { describe, expect, test } from 'vitest';
import { aliasPattern, isAlias, namePattern, tellingPieces } from './alias-pattern.ts';

const matchOf = (pattern: string, text: string) => new RegExp(pattern, 'i').exec(text)?.[0];

describe('An alias', () => {
  test.each([
    ['Widget', 'a WIDGET', 'WIDGET', 'in any case'],
    ['big (Widget|Gadget)', 'big gadget', 'big gadget', 'a choice'],
    ['[new|old] Widget', 'old widget', 'old widget', 'a choice that may be left out'],
    ['[new|old] Widget', 'my widget', 'widget', 'left out'],
    ["Acme's Widget", 'Acme’s\u00a0\n Widget', 'Acme’s\u00a0\n Widget', 'any space and apostrophe'],
    ['in-house', 'in\u2011house', 'in\u2011house', 'any hyphen'],
    ['W.dget+', 'Widgett W.dget+', 'W.dget+', 'signs as they are'],
  ])('%j finds in %j: %j (%s)', (alias, text, expected) => {
    expect(matchOf(aliasPattern(alias), text)).toBe(expected);
  });
});

test.each([
  ['Acme (Widget|Gadget)', true],
  ['[new|old] Widget', true],
  ['(Widget', false],
  ['Widget)', false],
  ['(a|) Widget', false],
  ['[new] ', false],
  ['[new]', false],
  ['((a|b)|c)', false],
])('That %j is an alias is %j', (text, expected) => {
  expect(isAlias(text)).toBe(expected);
});

describe('A name', () => {
  test.each([
    ['Widget2.', 'Widget2', 'a number right behind it'],
    ['Widget 2, ', 'Widget 2', 'behind a space'],
    ['Widget\u20112-based', 'Widget\u20112', 'behind any hyphen'],
    ['Widget3E', 'Widget3E', 'with the letter of a variant'],
    ['Widgets', 'Widgets', 'a plural'],
    ['Widget 2 years', 'Widget', 'no time'],
    ['Widget 2 long years', 'Widget', 'no time with a word between'],
    ['Widget 2%', 'Widget', 'no share'],
    ['Widget 2.5', 'Widget', 'no decimal'],
    ['Widget 20', 'Widget', 'no large number behind a space'],
    ['Widget 2-way', 'Widget', 'no compound'],
  ])('in %j is %j (%s)', (text, expected) => {
    expect(matchOf(namePattern('Widget', true), text)).toBe(expected);
  });

  test('has no generation where its topic has none', () => {
    expect(matchOf(namePattern('Widget', false), 'Widget 2')).toBe('Widget');
  });

  test('is inflected when it is long', () => {
    expect(matchOf(namePattern('Contraption', false), 'Contraptionem')).toBe('Contraptionem');
    expect(matchOf(namePattern('Widget', false), 'Widgetem')).toBe('Widget');
  });
});

describe('The telling pieces of an alias', () => {
  test.each([
    ['Widget', ['Widget']],
    ['[new] (a|the) Widget', [' Widget']],
    ['(Acme|Acorn) x', ['Acme', 'Acorn']],
  ])('of %j are %j', (alias, pieces) => {
    expect(tellingPieces(alias)).toEqual(pieces.map(piece => piece.replace(' ', '\\s+')));
  });
});
