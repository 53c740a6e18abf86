import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { createMentionFinder, type Mention } from './mentions.ts';
import { prepareLexicon } from './prepare-lexicon.ts';

const lexicon = readBundledPack();
const { topics } = lexicon;
const prepared = prepareLexicon(lexicon);
const finder = createMentionFinder(prepared);
const found = (text: string) => finder.find(text).map(mention => mention.text);
const topicsOf = (text: string) => finder.find(text).map(({ topic }) => topic);

/** An alias with the first of each choice. */
function shortest(alias: string): string {
  return alias.replace(/\[[^\]]*\] /g, '').replace(/\(([^|)]*)[^)]*\)/g, '$1');
}

describe('Mentions', () => {
  test.each([
    ['Trainium is fast', ['Trainium'], 'a name'],
    ['TRAINIUM and trainium', ['TRAINIUM', 'trainium'], 'in any case'],
    ['“Trainium”, (Inferentia)', ['Trainium', 'Inferentia'], 'between marks'],
    ['Trainium/Inferentia', ['Trainium', 'Inferentia'], 'two names at a stroke'],
    ['Trainium’s price', ['Trainium'], 'without the genitive'],
    ['AWS Gravitons', ['Gravitons'], 'with the plural'],
    [
      'Trainium2, Trainium 3 and Trainium-2',
      ['Trainium2', 'Trainium 3', 'Trainium-2'],
      'with their generation',
    ],
    ['Trainium\u20112', ['Trainium\u20112'], 'also behind a hyphen that does not break'],
    ['Trainium 30% faster', ['Trainium'], 'a share is no generation'],
    ['Trainium 2 years later', ['Trainium'], 'nor is a time'],
    ['Trainium 3.5', ['Trainium'], 'nor a number with a fraction'],
    ['Graviton3E chips at AWS', ['Graviton3E'], 'a variant of a generation'],
    ['trn2.48xlarge', ['trn2.48xlarge'], 'the name of an instance'],
    ['type=c8g.4xlarge', ['c8g.4xlarge'], 'in code too'],
    ['#Trainium2', ['Trainium2'], 'without the sign of a tag'],
    ['AWSのTrainium2を', ['Trainium2'], 'where no space parts words'],
    ['On AWS, Tranium costs less', ['Tranium'], 'a misspelling that its surroundings bear out'],
    [
      'Trai\u00adnium and Infer\u200bentia',
      ['Trai\u00adnium', 'Infer\u200bentia'],
      'with invisible marks in it',
    ],
    ['AWS’s chips', ['AWS’s chips'], 'with either apostrophe'],
    ['Amazon\u00a0chips', ['Amazon\u00a0chips'], 'with any white space'],
    ['Amazon\n  AI chips', ['Amazon\n  AI chips'], 'over a line end'],
    ['AWS’s in\u2011house chips', ['AWS’s in\u2011house chips'], 'with any hyphen'],
    ["Amazon's custom AI chips", ["Amazon's custom AI chips"], 'the longest of several aliases'],
  ])('in %j are %j (%s)', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['Trainiums2x', 'within a word'],
    ['NotTrainium', 'at the end of one'],
    ['Trainium2024', 'a number too long for a generation'],
    ['https://aws.amazon.com/trainium', 'an address'],
    ['www.example.com/trainium', 'one without its scheme'],
    ['trainium@example.com', 'a mail address'],
    ['@trainium', 'the name of an account'],
    ['trainium.example.com', 'a host'],
    ['docs.trainium', 'the end of one'],
    ['aws_trainium_count', 'an identifier'],
    ['C:\\trainium\\run', 'a path'],
    ['my-trainium-test', 'a name of a file or branch'],
    ['Amazonchips', 'an alias without its space'],
    ['Tranium', 'a misspelling that nothing bears out'],
    ['', 'nothing'],
  ])('are not in %j (%s)', text => {
    expect(found(text)).toEqual([]);
  });

  test('have the topic of their alias', () => {
    expect(topicsOf('AWS: Trn2, Graviton4, Inf2, AWS chips, Andy Jassy, Amazon Nova')).toEqual([
      'trainium',
      'graviton',
      'inferentia',
      'aws-silicon',
      'andy-jassy',
      'nova',
    ]);
  });

  test.each(topics.flatMap(({ id, aliases }) => aliases.map(alias => [shortest(alias), id])))(
    'of %j are found, as %s',
    (alias, topic) => {
      expect(finder.find(`On AWS there is ${alias}, they say.`)).toMatchObject([{ topic }]);
    },
  );

  test('are only those whose sense the page bears out', () => {
    expect(found('The graviton is a hypothetical particle of gravity.')).toEqual([]);
    expect(found('Graviton')).toEqual([]);
    expect(finder.find('Graviton', { about: 'Amazon EC2 instances' })).toHaveLength(1);
  });
});

const names = topics.flatMap(({ aliases, ambiguous, instances }) => [
  ...[...aliases, ...ambiguous].map(shortest),
  ...instances.map(family => `${family}.xlarge`),
]);
const odd = "\u00ad\u200b\u2011\u2013-_.@/\u00a0\u2019'^ \n😀𝐓é4sx%".match(/./gsu) ?? [];
const piece = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(...odd),
  fc.constantFrom('AWS ', ' cloud', 'Trai\u00adnium', 'GRAVITON4', ' 2', '\ud835'),
  fc.string({ maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 14 }).map(pieces => pieces.join(''));

describe('The mentions of any text', () => {
  test('stand in it in order, without overlap, as they are written there', () => {
    fc.assert(
      fc.property(text, written => {
        let from = 0;
        for (const mention of finder.find(written)) {
          expect(mention.start).toBeGreaterThanOrEqual(from);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(written.slice(mention.start, mention.end)).toBe(mention.text);
          expect(topics.map(({ id }) => id)).toContain(mention.topic);
          from = mention.end;
        }
        expect(from).toBeLessThanOrEqual(written.length);
      }),
      { numRuns: 400 },
    );
  });

  test('are never missed by the first look', () => {
    fc.assert(
      fc.property(text, written => {
        const isWritten = finder.explain(written).length > 0;
        if (isWritten) expect(finder.mayMention(written)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('are the candidates that are kept', () => {
    fc.assert(
      fc.property(text, written => {
        const kept = finder.explain(written).filter(({ verdict }) => verdict.kept);
        const places = ({ start, end, topic }: Mention) => ({ start, end, topic });
        expect(finder.find(written).map(places)).toEqual(kept.map(places));
      }),
    );
  });

  test('are the same when it is looked at again', () => {
    fc.assert(
      fc.property(text, written => {
        expect(finder.mayMention(written)).toBe(finder.mayMention(written));
        expect(finder.find(written)).toEqual(finder.find(written));
      }),
    );
  });

  test('are none, at the first look already, in a text without any name', () => {
    expect(finder.mayMention('The weather in Lisbon is mild.')).toBe(false);
  });
});

describe('A lexicon', () => {
  test('is plain data', () => {
    const copy = createMentionFinder(JSON.parse(JSON.stringify(prepared)));
    fc.assert(
      fc.property(text, written => {
        expect(copy.explain(written)).toEqual(finder.explain(written));
      }),
    );
  });

  test('without a topic has no names of it', () => {
    const others = prepared.topics.filter(({ id }) => id !== 'graviton');
    const without = createMentionFinder({ ...prepared, topics: others });
    const written = 'On AWS: Graviton4, Trainium2, c8g.xlarge and Gravitron.';
    expect(without.find(written).map(({ topic }) => topic)).toEqual(['trainium']);
    expect(finder.find(written)).toHaveLength(4);
  });
});
