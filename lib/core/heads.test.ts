import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOfHead, isHeadUnit } from './heads.ts';
import { LETTER } from './letters.ts';

test('A head is of Latin letters and digits', () => {
  const inEitherCase = new RegExp(`[${LETTER}\\d]`, 'i');
  const units = Array.from({ length: 0x250 }, (_, unit) => unit);
  expect(units.filter(isHeadUnit)).toEqual(
    units.filter(unit => inEitherCase.test(String.fromCharCode(unit))),
  );
  expect([0x250, 0x441, 0x4e9a, 0xd83d, Number.NaN].map(isHeadUnit)).not.toContain(true);
});

test('It ends where a pattern would have it end', () => {
  const unit = fc.constantFrom('a', 'Z', '9', 'é', 'Ɏ', ' ', '-', 'я', '亚');
  const head = new RegExp(`[${LETTER}\\d]*`, 'iy');
  fc.assert(
    fc.property(fc.array(unit), fc.nat(10), (units, place) => {
      const text = units.join('');
      head.lastIndex = place;
      const found = place <= text.length && head.test(text) ? head.lastIndex : place;
      expect(endOfHead(text, place)).toBe(found);
    }),
  );
});
