import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtSpans } from './cut-at-spans.ts';

const cut = (text: string, spans: { start: number; end: number }[]) =>
  cutAtSpans(text, spans).map(({ text, inside }) => [text, inside.length]);

describe('cutAtSpans', () => {
  it.each([
    [[], [['Trainium saves', 0]], 'nothing to cut at'],
    [
      [[0, 8]],
      [
        ['Trainium', 1],
        [' saves', 0],
      ],
      'a span at the start',
    ],
    [
      [[9, 14]],
      [
        ['Trainium ', 0],
        ['saves', 1],
      ],
      'a span at the end',
    ],
    [
      [
        [0, 8],
        [5, 14],
      ],
      [
        ['Train', 1],
        ['ium', 2],
        [' saves', 1],
      ],
      'spans that overlap',
    ],
    [
      [
        [0, 14],
        [9, 14],
      ],
      [
        ['Trainium ', 1],
        ['saves', 2],
      ],
      'a span within a span',
    ],
    [
      [[9, 99]],
      [
        ['Trainium ', 0],
        ['saves', 1],
      ],
      'a span that goes on beyond the text',
    ],
  ])('cuts at %j into %j (%s)', (spans, expected) => {
    expect(
      cut(
        'Trainium saves',
        spans.map(([start = 0, end = 0]) => ({ start, end })),
      ),
    ).toEqual(expected);
  });

  it('cuts only the part asked for, at offsets into the whole', () => {
    expect(cutAtSpans('one two three', [{ start: 0, end: 6 }], { start: 4, end: 13 })).toEqual([
      { start: 4, end: 6, text: 'tw', inside: [{ start: 0, end: 6 }] },
      { start: 6, end: 13, text: 'o three', inside: [] },
    ]);
  });

  it('gives nothing for an empty text', () => {
    expect(cutAtSpans('', [])).toEqual([]);
  });

  it('loses no text, whatever the spans', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(20))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string(), fc.array(span), (text, spans) => {
        expect(
          cutAtSpans(text, spans)
            .map(run => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
