import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBundledPack } from '../../scripts/pack/bundled-pack.ts';
import { createMentionFinder } from './mentions.ts';
import { prepareLexicon } from './prepare-lexicon.ts';

const finder = createMentionFinder(prepareLexicon(readBundledPack()));
const piece = fc.oneof(
  fc.constantFrom('Trainium2', 'Graviton', 'Gravitron', 'Nova', 'c8g.xlarge', 'AWS chips', 'Nitro'),
  fc.constantFrom('AWS ', ' cloud', 'gravity', 'Trai\u00adnium', '. ', ', ', '\n', ' physics '),
  fc.string({ maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 20 }).map(pieces => pieces.join(''));

function takeSteps<Result>(steps: Generator<unknown, Result>): { result: Result; count: number } {
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  return { result: step.value, count };
}

describe('Step by step', () => {
  test('a text is explained the same', () => {
    fc.assert(
      fc.property(text, text, (written, about) => {
        const { result } = takeSteps(finder.explainInSteps(written, { about }));
        expect(result).toEqual(finder.explain(written, { about }));
      }),
    );
  });

  test('two texts at a time are explained as each alone', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const results = new Map<string, unknown>();
        const open = new Map([one, other].map(each => [each, finder.explainInSteps(each)]));
        while (open.size > 0) {
          for (const [each, steps] of open) {
            const { done, value } = steps.next();
            if (!done) continue;
            results.set(each, value);
            open.delete(each);
          }
        }
        for (const each of [one, other]) expect(results.get(each)).toEqual(finder.explain(each));
      }),
    );
  });

  test('a long text has many steps, with mentions and without', () => {
    const plain = 'The weather in Lisbon is mild, and so it goes on. '.repeat(2000);
    expect(takeSteps(finder.explainInSteps(plain)).count).toBeGreaterThan(40);
    const named = 'On AWS it runs on Trainium2. '.repeat(2000);
    const { result, count } = takeSteps(finder.explainInSteps(named));
    expect(result).toHaveLength(2000);
    expect(count).toBeGreaterThan(2000);
  });

  test('many names take no longer each than few', () => {
    // Were each weighed against all others, this would take a minute.
    const names = 'Trainium Graviton Inferentia Nova AWS chips Nitro '.repeat(2500);
    expect(finder.explain(names)).toHaveLength(15_000);
  }, 30_000);
});
