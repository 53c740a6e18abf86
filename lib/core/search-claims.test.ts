import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { createClaimIndex } from './claim-index.ts';
import { searchClaims } from './search-claims.ts';
import { wordsOf } from './words.ts';

const pack = readBundledPack();
const index = createClaimIndex(pack);
const search = (query: string) => searchClaims(pack, index, query);
const idsOf = (query: string) => search(query).map(({ id }) => id);
const claimOf = (id: string) => pack.claims.find(claim => claim.id === id);

const QUERIES: [query: string, first: string, why: string][] = [
  ['graviton capasity declined', 'graviton-request-declined', 'a misspelling'],
  ['jasy price performnce', 'better-price-performance', 'two of them'],
  ['desantis orders magnitude', 'orders-of-magnitude', 'words of the quote'],
  ['225', 'customer-backlog', 'a figure'],
  ['$225 billion', 'customer-backlog', 'a figure with its unit'],
  ['225bn', 'customer-backlog', 'a figure in short'],
  ['20 billion', 'chip-revenue-run-rate', 'a figure that begins as a year does'],
  ['Trai\u00adnium differentiator', 'trainium-differentiator', 'a word as pages hyphenate it'],
  ['down to teh silicon headline', 'down-to-the-silicon', 'words that no claim has'],
  ['performance data for Trainium', 'trainium-performance-data', 'among other words'],
];

describe('Searching the claims', () => {
  test.each(QUERIES)('for %j finds %j first (%s)', (query, first) => {
    expect(idsOf(query)[0]).toBe(first);
  });

  test.each(QUERIES.map(([query]) => query))(
    'finds something for %j from its second character on',
    query => {
      const typed = Array.from({ length: query.length - 1 }, (_, i) => query.slice(0, i + 2));
      expect(typed.filter(beginning => search(beginning).length === 0)).toEqual([]);
    },
  );

  test.each(['infrastructure', 'outlook', 'Andy', 'organization', 'Nvidia'])(
    'finds something for %j from its second letter on, also when that much is a stop word',
    query => {
      const typed = Array.from({ length: query.length - 1 }, (_, i) => query.slice(0, i + 2));
      expect(typed.filter(beginning => search(beginning).length === 0)).toEqual([]);
    },
  );

  test('for "jassy" finds what Jassy said', () => {
    const said = pack.claims.filter(({ speaker }) => speaker?.name.includes('Jassy'));
    expect(idsOf('jassy')).toEqual(expect.arrayContaining(said.map(({ id }) => id)));
  });

  test.each(['outlook', 'analysis', 'attributed'])('for %j finds all claims of that kind', kind => {
    const ofKind = pack.claims.filter(claim => claim.kind === kind);
    expect(idsOf(kind)).toEqual(expect.arrayContaining(ofKind.map(({ id }) => id)));
  });

  test.each(['', '  ', '?!', 'zzzz qqqq', 'xylophone banana', '😀'])(
    'finds nothing for %j',
    query => {
      expect(search(query)).toEqual([]);
    },
  );

  test('gives each claim once, best first, with a score above 0 and up to 1', () => {
    const hits = search('amazon chips nvidia');
    const scores = hits.map(({ score }) => score);
    expect(hits.length).toBeGreaterThan(2);
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.filter(score => score <= 0 || score > 1)).toEqual([]);
  });

  test('marks the words asked for, misspelt or unfinished too', () => {
    const [hit] = search('gravton capasity inst');
    const marked = hit?.marks.map(({ start, end }) => hit.quote.slice(start, end));
    expect(marked).toEqual(['Graviton', 'instance', 'capacity']);
  });

  test('marks whole words of the quote, in order, whatever is asked', () => {
    const words = [...new Set(pack.claims.flatMap(({ quote }) => quote.split(' ')))];
    const cut = fc.tuple(fc.constantFrom(...words), fc.nat(8)).map(([w, n]) => w.slice(0, n + 1));
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 4 }), asked => {
        for (const { id, quote, marks } of search(asked.join(' '))) {
          const places = new Set(wordsOf(quote).map(({ start, end }) => `${start}-${end}`));
          expect(marks.filter(({ start, end }) => !places.has(`${start}-${end}`))).toEqual([]);
          expect(marks).toEqual(marks.toSorted((a, b) => a.start - b.start));
          expect(quote).toBe(claimOf(id)?.quote);
        }
      }),
      { numRuns: 60 },
    );
  });
});
