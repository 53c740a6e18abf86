import type { Posting } from './postings.ts';

/** Adds up the scores of claims, word by word; a claim counts once for each word, by what fits the word best. */
export function createTally(size: number) {
  const scores = new Float64Array(size);
  const counted = new Uint32Array(size);
  let word = 0;
  return {
    next() {
      word += 1;
    },
    /** The better a posting's word fits, the sooner it is to be added. */
    add({ claims, weights }: Posting, factor: number) {
      for (let i = 0; i < claims.length; i++) {
        const claim = claims[i] as number;
        if (counted[claim] === word) continue;
        counted[claim] = word;
        scores[claim] = (scores[claim] as number) + factor * (weights[i] as number);
      }
    },
    best(limit: number): number[] {
      const found: number[] = [];
      let least = 0;
      for (let claim = 0; claim < size; claim++) {
        if ((scores[claim] as number) <= least) continue;
        found.push(claim);
        if (found.length < 2 * limit) continue;
        least = scores[keepBest(found, scores, limit).at(-1) as number] as number;
      }
      return keepBest(found, scores, limit);
    },
  };
}

/** Sorts claims by score, best first, and drops all behind the first few. */
function keepBest(claims: number[], scores: Float64Array, limit: number): number[] {
  claims.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  claims.length = Math.min(claims.length, limit);
  return claims;
}
