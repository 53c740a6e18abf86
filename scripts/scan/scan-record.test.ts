import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClaimIndex } from '../../lib/core/claim-index.ts';
import { readBundledPack } from '../pack/bundled-pack.ts';
import { splitParagraphs } from './plain-text.ts';
import { createScanner } from './scan-record.ts';

const pack = readBundledPack();
const index = createClaimIndex(pack);
const scanRecord = createScanner(pack, index);
const blank = { id: 'a', context: '', title: '', url: '', description: '', headings: [] };
const scan = (text: string, rest = {}) => scanRecord({ ...blank, text, ...rest });
/** Scans a text as a document. */
const scanDocument = (text: string, rest = {}) =>
  scan(text, { flows: splitParagraphs(text), ...rest });
const claimIds = (line: ReturnType<typeof scan>) => line.claims.map(({ id }) => id);

const BACKLOG = "Amazon's chips have a customer backlog of $225 billion.";
const DECLINED = 'Amazon declined a request for all Graviton instance capacity on AWS.';

describe('Scanning a record', () => {
  test('gives its mentions and its claims, in the form that is printed', () => {
    const line = scan('The $225 billion customer backlog, and Trainium.', { id: 'r1' });
    expect(Object.keys(line)).toEqual(['id', 'mentions', 'claims']);
    expect(line.mentions).toEqual([{ start: 39, end: 47, text: 'Trainium', topic: 'trainium' }]);
    expect(line.claims[0]).toEqual({
      id: 'customer-backlog',
      quote: "The company's $225 billion customer backlog",
      score: expect.any(Number),
      relation: 'same',
      figures: [{ page: '$225 billion', source: '$225 billion' }],
    });
  });

  test('takes a passage as one, also without a mention', () => {
    expect(scan('The customer backlog is $225 billion.')).toMatchObject({
      mentions: [],
      claims: [{ id: 'customer-backlog' }],
    });
  });

  test('takes a document by the sentences that hold its mentions', () => {
    expect(claimIds(scanDocument('The customer backlog is $225 billion.'))).toEqual([]);
    const line = scanDocument(`${DECLINED}\n\nThe weather is mild.\n\n${BACKLOG}`);
    expect(claimIds(line)).toEqual(
      expect.arrayContaining(['graviton-request-declined', 'customer-backlog']),
    );
  });

  test('gives each claim of a document once, with its best score, best first', () => {
    const once = scanDocument(BACKLOG);
    const line = scanDocument(`${BACKLOG}\nThe backlog for AWS chips.\n${DECLINED}`);
    const scores = line.claims.map(({ score }) => score);
    expect(new Set(claimIds(line)).size).toBe(line.claims.length);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const best = line.claims.find(({ id }) => id === 'customer-backlog')?.score;
    expect(best).toBeGreaterThanOrEqual(once.claims[0]?.score as number);
  });

  test.each(['context', 'title', 'url'])(
    'takes its %s as evidence, and marks nothing in it',
    field => {
      const evidence = 'https://aws.amazon.com/ec2 AWS cloud Trainium';
      expect(scan('Graviton').mentions).toEqual([]);
      expect(scan('Graviton', { [field]: evidence }).mentions).toEqual([
        { start: 0, end: 8, text: 'Graviton', topic: 'graviton' },
      ]);
    },
  );

  test('reads each flow of a document by itself, with offsets into the whole', () => {
    expect(scan('AWS wins.\n\nGraviton').mentions).toHaveLength(1);
    expect(scanDocument('AWS wins.\n\nGraviton').mentions).toEqual([]);
    expect(scanDocument('Amazon\n\nchips').mentions).toEqual([]);
    expect(scanDocument('Hello.\n\nAWS has Graviton').mentions).toEqual([
      { start: 16, end: 24, text: 'Graviton', topic: 'graviton' },
    ]);
  });

  test.each([
    { title: 'News of AWS and Amazon' },
    { headings: ['AWS', 'Amazon'] },
    { description: 'AWS, Amazon' },
  ])('takes what the page says of itself as evidence for each flow: %j', page => {
    expect(scanDocument('Hello.\n\nGraviton').mentions).toEqual([]);
    expect(scanDocument('Hello.\n\nGraviton', page).mentions).toHaveLength(1);
  });

  test('explains each candidate, kept or not, when asked', () => {
    const explain = createScanner(pack, index, { explain: true });
    const { candidates, mentions } = explain({
      ...blank,
      text: 'AWS Graviton. A fish.\n\nGraviton, a particle',
      flows: [
        { start: 0, end: 21 },
        { start: 23, end: 43 },
      ],
    });
    expect(mentions).toHaveLength(1);
    expect(candidates).toEqual([
      {
        start: 4,
        end: 12,
        text: 'Graviton',
        topic: 'graviton',
        kept: true,
        score: expect.any(Number),
        reasons: expect.arrayContaining([
          { feature: 'beside:for', words: ['AWS'], value: 1, weight: expect.any(Number) },
        ]),
      },
      {
        start: 23,
        end: 31,
        text: 'Graviton',
        topic: 'graviton',
        kept: false,
        score: expect.any(Number),
        reasons: expect.arrayContaining([
          { feature: 'name:ambiguous', words: ['ambiguous'], value: 1, weight: expect.any(Number) },
          {
            feature: 'sentence:against',
            words: ['particle'],
            value: 1,
            weight: expect.any(Number),
          },
        ]),
      },
    ]);
  });

  test('finds nothing in an empty text', () => {
    expect(scan('')).toEqual({ id: 'a', mentions: [], claims: [] });
    expect(scanDocument('')).toEqual({ id: 'a', mentions: [], claims: [] });
  });

  test('finds the same claims in a text with soft hyphens', () => {
    const plain = scan('Trainium is a strategic differentiator for the long term');
    const soft = scan(
      'Trai\u00adnium is a stra\u00adtegic differ\u00aden\u00adtiator for the long term',
    );
    expect(soft.claims).toEqual(plain.claims);
  });

  test('gives mentions that stand in the text, in order, and lines that JSON can hold', () => {
    const piece = fc.constantFrom(
      'AWS ',
      'Trainium2',
      'Graviton',
      '. ',
      '\n',
      '\n\n',
      '😀',
      '\ud83d',
      '\u00ad',
      '$20 billion ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, isDocument) => {
        const text = pieces.join('');
        const line = isDocument ? scanDocument(text) : scan(text);
        let from = 0;
        for (const mention of line.mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(from);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          from = mention.end;
        }
        expect(JSON.parse(JSON.stringify(line))).toEqual(line);
      }),
      { numRuns: 50 },
    );
  });
});
