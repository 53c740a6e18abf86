import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPack } from '../../lib/core/build-pack.ts';
import { packFiles, readPack } from './read-pack.ts';

const DIR = 'seeds/amazon-silicon';
const json = JSON.parse(readFileSync(packFiles(DIR).pack, 'utf8'));
const { article, topics, claims, evidence: shared } = readPack(DIR);

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function cited(): string[] {
  return claims.flatMap(({ quote, figures, speaker }) => [
    quote,
    ...figures.map(({ text }) => text),
    ...(speaker ? Object.values<string>({ ...speaker }) : []),
  ]);
}

describe('The bundled pack', () => {
  test('cites no word that the article lacks', () => {
    const known = new Set(wordsOf(article.text));
    expect(
      cited()
        .flatMap(wordsOf)
        .filter(word => !known.has(word)),
    ).toEqual([]);
  });

  test('names nobody and nothing in a gist or a topic that the article does not name', () => {
    // Capitals that only begin a sentence say nothing; units and plural initialisms are no names.
    const known = new Set([...wordsOf(article.text), 'USD', '225bn', '20bn', 'GPUs']);
    const namesOf = (text: string) =>
      text
        .replace(/(?:^|[.:?!]\s+)\p{Lu}\p{Ll}*(?!\p{L})/gu, '')
        .match(/[\p{Lu}\p{N}][\p{L}\p{N}]*/gu) ?? [];
    const own = [...claims.map(({ gist }) => gist), ...topics.map(({ about }) => about)];
    expect(own.flatMap(namesOf).filter(name => !known.has(name))).toEqual([]);
  });

  test('makes no claim twice', () => {
    for (const field of ['id', 'quote', 'gist'] as const) {
      const values = claims.map(claim => claim[field].toLowerCase());
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test('has its claims in the order of the article', () => {
    const starts = claims.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('dates a claim only where its sentence does', () => {
    for (const { when, sentence } of claims.filter(claim => claim.when)) {
      const text = article.text.slice(sentence.start, sentence.end);
      for (const [year] of when?.matchAll(/\d{4}/g) ?? []) expect(text).toContain(year);
    }
  });

  test('says who it is that an attributed claim is attributed to', () => {
    const unattributed = claims.filter(({ kind, speaker }) => kind === 'attributed' && !speaker);
    expect(unattributed).toEqual([]);
  });

  test('says of a topic without a claim that the article does not name it', () => {
    const cited = new Set(claims.flatMap(claim => claim.topics));
    for (const { id, about } of topics.filter(topic => !cited.has(topic.id))) {
      expect([id, about]).toEqual([id, 'The article does not name it.']);
    }
  });

  test.each([...topics, { id: 'every topic', evidence: shared }])(
    'uses no word both for and against a sense of $id',
    ({ evidence }) => {
      for (const side of [evidence, evidence.beside]) {
        const against = new Set(side.against.map(word => word.toLowerCase()));
        expect(side.for.filter(word => against.has(word.toLowerCase()))).toEqual([]);
      }
    },
  );

  test.each([...topics, { id: 'every topic', evidence: shared }])(
    'lists no word twice for $id',
    ({ evidence: { beside, ...lists } }) => {
      for (const list of [beside.for, beside.against, lists.for, lists.against, lists.hints]) {
        const words = list.map(word => word.toLowerCase());
        expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
      }
    },
  );

  test('is refused when any letter of any quote is another', () => {
    const places = claims.flatMap(({ quote }, claim) =>
      [...quote.matchAll(/\p{L}/gu)].map(({ index }) => ({ claim, index })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...'aeXz'),
        ({ claim, index }, letter) => {
          const quote: string = json.claims[claim].quote;
          fc.pre(quote[index] !== letter);
          const changed = structuredClone(json);
          changed.claims[claim].quote = quote.slice(0, index) + letter + quote.slice(index + 1);
          const built = buildPack(changed, article.text);
          const paths = 'problems' in built ? built.problems.map(({ path }) => path) : [];
          expect(paths).toContain(`claims[${claim}].quote`);
        },
      ),
    );
  });
});
