import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agrees } from './figure-values.ts';
import { readFigures } from './figures.ts';
import type { Figure } from './pack.ts';

const BILLION = 1e9;

describe('readFigures', () => {
  test.each([
    ['over $20 billion', 20 * BILLION, 'USD', 'at-least'],
    ['more than 20 billion dollars', 20 * BILLION, 'USD', 'at-least'],
    ['$20 billion+', 20 * BILLION, 'USD', 'at-least'],
    ['$100B+', 100 * BILLION, 'USD', 'at-least'],
    ['USD 20bn', 20 * BILLION, 'USD', 'exactly'],
    ['USD20bn', 20 * BILLION, 'USD', 'exactly'],
    ['US$20 billion', 20 * BILLION, 'USD', 'exactly'],
    ['20 Mrd. $', 20 * BILLION, 'USD', 'exactly'],
    ['twenty billion dollars', 20 * BILLION, 'USD', 'exactly'],
    ['two hundred and twenty-five billion US dollars', 225 * BILLION, 'USD', 'exactly'],
    ['a hundred million dollars', 1e8, 'USD', 'exactly'],
    ['$225-billion', 225 * BILLION, 'USD', 'exactly'],
    ['$1,250.5 million', 1_250_500_000, 'USD', 'exactly'],
    ['up to $5 trillion', 5e12, 'USD', 'at-most'],
    ['about a hundred customers', 100, 'customer', 'about'],
    ['two large AWS customers', 2, 'customer', 'exactly'],
    ['27-year', 27, 'year', 'exactly'],
    ['nearly 30 years', 30, 'year', 'about'],
    ['12%', 12, 'percent', 'exactly'],
    ['12.5 percent', 12.5, 'percent', 'exactly'],
    ['~20%', 20, 'percent', 'about'],
    ['300 bps', 300, 'basis point', 'exactly'],
    ['300 basis points', 300, 'basis point', 'exactly'],
    ['several hundred basis points', [300, 900], 'basis point', 'about'],
    ['tens of billions of dollars', [20 * BILLION, 99 * BILLION], 'USD', 'about'],
    ['tens of billions of capex dollars', [20 * BILLION, 99 * BILLION], 'USD', 'about'],
    ['nearly three decades', 30, 'year', 'about'],
    ['five generations', 5, 'generation', 'exactly'],
    ['2 Trainium generations', 2, 'generation', 'exactly'],
    ['a couple more orders of magnitude', 2, 'order of magnitude', 'exactly'],
    ['a couple of large clients', 2, 'customer', 'exactly'],
    ['225 billion euros', 225 * BILLION, 'other money', 'exactly'],
    ['€20 billion', 20 * BILLION, 'other money', 'exactly'],
    ['A$20 billion', 20 * BILLION, 'other money', 'exactly'],
    ['2031', 2031, 'calendar-year', 'exactly'],
    ['$20-25 billion', [20 * BILLION, 25 * BILLION], 'USD', 'about'],
    ['between 20 and 25 billion dollars', [20 * BILLION, 25 * BILLION], 'USD', 'about'],
    ['$5 billion a quarter', 20 * BILLION, 'USD', 'exactly'],
    ['$2 billion a month', 24 * BILLION, 'USD', 'exactly'],
    ['364 Milliarden Dollar', 364 * BILLION, 'USD', 'exactly'],
    ['364 mil millones de dólares', 364 * BILLION, 'USD', 'exactly'],
    ['US$ 20 bilhões', 20 * BILLION, 'USD', 'exactly'],
    ['2,250億美元', 225 * BILLION, 'USD', 'exactly'],
    ['200億ドル', 20 * BILLION, 'USD', 'exactly'],
    ['225.000 millones de dólares', 225 * BILLION, 'USD', 'exactly'],
    ['20.000 Millionen Dollar', 20 * BILLION, 'USD', 'exactly'],
    ['0,25 Billionen Dollar', 250 * BILLION, 'USD', 'exactly'],
    ['$20 thousand million', 20 * BILLION, 'USD', 'exactly'],
    ['1,500 million', 1.5 * BILLION, 'large number', 'exactly'],
    ['20年', 20, 'year', 'exactly'],
    ['27년', 27, 'year', 'exactly'],
    ['2031年', 2031, 'calendar-year', 'exactly'],
    ['40bp', 40, 'basis point', 'exactly'],
    ['c. 40 bps', 40, 'basis point', 'about'],
    ['27 años', 27, 'year', 'exactly'],
    ['27 Jahren', 27, 'year', 'exactly'],
    ['half a trillion', 500 * BILLION, 'USD', 'exactly'],
    ['a quarter of a billion', BILLION / 4, 'USD', 'exactly'],
    ['just under half a trillion dollars', 500 * BILLION, 'USD', 'about'],
    ['a shade over $20 billion', 20 * BILLION, 'USD', 'about'],
    ['three quarters of a trillion', 750 * BILLION, 'USD', 'exactly'],
    ['half-billion dollars', BILLION / 2, 'USD', 'exactly'],
    ['Ten percent better', Math.log10(1.1), 'order of magnitude', 'exactly'],
    ['15% more efficient', Math.log10(1.15), 'order of magnitude', 'exactly'],
    ['twice as good', Math.log10(2), 'order of magnitude', 'exactly'],
    ['a factor of one hundred', 2, 'order of magnitude', 'exactly'],
    ['several percentage points', [300, 900], 'basis point', 'about'],
    ['a trio of large tenants', 3, 'customer', 'exactly'],
    ['a dozen accounts', 12, 'customer', 'exactly'],
    ['tenfold', 1, 'order of magnitude', 'exactly'],
    ['a thousand times more', 3, 'order of magnitude', 'exactly'],
  ])('reads %j as %d %s, %s', (written, value, unit, bound) => {
    const text = `They say ${written}, once.`;
    const article = written.startsWith('a hundred') ? 2 : 0;
    expect(readFigures(text)).toEqual([
      {
        text: written.slice(article),
        start: 9 + article,
        end: 9 + written.length,
        value,
        unit,
        bound,
      },
    ]);
  });

  test.each([
    ['a 27-year veteran', ['27-year'], 'ends with its unit'],
    [
      'In 2026 two large AWS customers asked',
      ['2026', 'two large AWS customers'],
      'the year apart from the count',
    ],
    ['under 27-year veteran Ann Lee', ['27-year'], 'without the word that names whom they follow'],
    ['a turnover $20 billion', ['$20 billion'], 'does not begin within a word'],
    ['a handsome 12%', ['12%'], 'nor does its bound'],
    ['$20 billion and 12%', ['$20 billion', '12%'], 'each of several'],
    ['the $225 billion customer backlog', ['$225 billion'], 'counts money, not customers'],
    ['200 billion annually', ['200 billion'], 'without a currency'],
    ['two billion in net sales', ['two billion'], 'of what is money'],
    ['past the ten-billion mark', ['past the ten-billion'], 'that is a mark'],
    ['5bn a quarter', ['5bn a quarter'], 'of a period'],
    ['$225\u00a0billion', ['$225\u00a0billion'], 'with a space that does not break'],
  ])('finds in %j the figures %j (%s)', (text, expected) => {
    expect(readFigures(text).map(figure => figure.text)).toEqual(expected);
  });

  test.each([
    ['tens of billions of parameters', 'is no money'],
    ['a 27-year-old', 'is an age'],
    ['in December 2025', 'is a date'],
    ['Graviton4', 'is a name'],
    ['trn2.48xlarge', 'is one too'],
    ['20 billionaires', 'counts something else'],
    ['20 billion tokens', 'has no unit'],
    ['', 'is nothing'],
  ])('finds none in %j: it %s', text => {
    expect(readFigures(text)).toEqual([]);
  });

  test('says where each figure stands, in order', () => {
    const piece = fc.constantFrom(
      '$',
      '20',
      ' billion',
      'over ',
      'two',
      ' customers',
      '%',
      '-year',
      ' ',
      '😀',
      'hundred',
      ' and ',
      ',',
      'USD ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const text = pieces.join('');
        let from = 0;
        for (const figure of readFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(from);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect([figure.value].flat().every(value => value >= 0)).toBe(true);
          from = figure.end;
        }
      }),
    );
  });
});

function source(value: Figure['value'], bound: Figure['bound'] = 'exactly'): Figure {
  return { text: '', value, unit: 'USD', of: '', bound };
}

describe('agrees', () => {
  test.each([
    ['$225 billion', source(225 * BILLION), true, 'the same'],
    ['$224.6 billion', source(225 * BILLION), true, 'the same, rounded'],
    ['about $240 billion', source(225 * BILLION), true, 'about the same'],
    ['about $200 billion', source(225 * BILLION), false, 'more than a tenth of it less'],
    ['nearly $30 billion', source(27 * BILLION), true, 'rounded up by a tenth of it'],
    ['$240 billion', source(225 * BILLION), false, 'stated exactly, and another'],
    ['$300 billion', source(225 * BILLION), false, 'another'],
    ['$225 million', source(225 * BILLION), false, 'of another scale'],
    ['over $20 billion', source(20 * BILLION, 'at-least'), true, 'both leave it open above'],
    ['$22 billion', source(20 * BILLION, 'at-least'), true, 'a little more than at least'],
    ['$35 billion', source(20 * BILLION, 'at-least'), false, 'far more than at least'],
    ['$15 billion', source(20 * BILLION, 'at-least'), false, 'less than at least'],
    ['over $200 billion', source(225 * BILLION), true, 'a round floor just below'],
    ['over $1 billion', source(225 * BILLION), false, 'a floor far below says nothing of it'],
    ['over $300 billion', source(225 * BILLION), false, 'a floor above'],
    ['up to $250 billion', source(225 * BILLION), true, 'a ceiling above'],
    ['up to $100 billion', source(225 * BILLION), false, 'a ceiling below'],
    ['$50 billion', source([20 * BILLION, 99 * BILLION], 'about'), true, 'within the interval'],
    ['$150 billion', source([20 * BILLION, 99 * BILLION], 'about'), false, 'outside of it'],
  ])('says that %j and %j agree: %j [%s]', (written, figure, expected) => {
    const [page] = readFigures(written);
    expect(page && agrees(page, figure)).toBe(expected);
  });
});
