import { describe, expect, test } from 'vitest';
import { aliasBeginnings, aliasPattern, isAlias, tellingPieces } from './alias-pattern.ts';

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

describe('The telling pieces of an alias', () => {
  test.each([
    ['Widget', ['Widget']],
    ['[new] (a|the) Widget', [' Widget']],
    ['(Acme|Acorn) x', ['Acme', 'Acorn']],
  ])('of %j are %j', (alias, pieces) => {
    expect(tellingPieces(alias)).toEqual(pieces.map(piece => piece.replace(' ', '\\s+')));
  });
});

test.each([
  ['Widget', ['Widget']],
  ['(Acme|Acorn) x', ['Acme', 'Acorn']],
  ['[new|old] Widget (a|b)', ['new', 'old', 'Widget ']],
  ['[new] [big] (Widget|Gadget)', ['new', 'big', 'Widget', 'Gadget']],
])('%j begins with one of %j', (alias, beginnings) => {
  expect(aliasBeginnings(alias)).toEqual(beginnings);
});
