import type { Claim, Pack } from '../../lib/core/pack.ts';
import { createRandom } from './random.ts';

const QUOTE_WORDS = 12;
const GIST_WORDS = 20;
/** Beside those of the pack: names and other words that few texts have. */
const RARE_WORDS = 20_000;

/** A pack of so many claims in the words of a real one and in made-up rare ones; the same in every run. */
export function makeBigPack(base: Pack, count: number): Pack {
  const random = createRandom(count);
  const words = listWords(base);
  /** The words at the beginning come more often, as in any language. */
  const line = (length: number) =>
    Array.from({ length }, () => words[Math.floor(random() ** 2 * words.length)]).join(' ');
  const sentences: string[] = [];
  let end = 0;
  const claims = Array.from({ length: count }, (_, i): Claim => {
    const quote = line(QUOTE_WORDS);
    const start = end;
    end += quote.length + 2;
    sentences.push(`${quote}. `);
    return {
      ...(base.claims[i % base.claims.length] as Claim),
      id: `claim-${i}`,
      quote,
      gist: line(GIST_WORDS),
      start,
      end: start + quote.length,
      sentence: { start, end: start + quote.length + 1 },
      figures: [],
    };
  });
  return { ...base, article: { ...base.article, text: sentences.join('') }, claims };
}

function listWords({ claims }: Pack): string[] {
  const texts = claims.flatMap(({ quote, gist }) => [quote, gist]);
  const real = [...new Set(texts.flatMap(text => text.match(/[\w’']{3,}/g) ?? []))];
  const rare = (_: unknown, i: number) =>
    `${real[i % real.length]?.slice(0, 4)}${((i * 7919) % 100_000).toString(36)}`;
  return [...real, ...Array.from({ length: RARE_WORDS }, rare)];
}
