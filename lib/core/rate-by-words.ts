import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { compareFigures } from './compare-figures.ts';
import type { PassageText, RatedClaim } from './rated-claim.ts';
import { contentWords, type Word } from './words.ts';

const CANDIDATES = 24;
/** The overlap of words that is enough for being about a claim, for stating it, and for quoting it. */
const ENOUGH = 0.28;
const STATED = 0.4;
const QUOTED = 0.7;
/** A claim further than this below the best one is not what the sentence is about. */
const BEHIND_BEST = 0.75;
/** Figures that agree speak for the claim. */
const AGREEING_BONUS = 0.15;

interface Question {
  sentence: Word[];
  context: Set<string>;
  index: ClaimIndex;
}

/** The claims a sentence is about by the words it shares with them, best first; for a pack without fitted models. */
export function rateByWords(index: ClaimIndex, { text, context }: PassageText): RatedClaim[] {
  const question = {
    sentence: contentWords(text),
    context: new Set(contentWords(context).map(({ stem }) => stem)),
    index,
  };
  const rated = index
    .retrieve(text, CANDIDATES)
    .map(candidate => {
      const compared = compareFigures(candidate, text, index);
      const agreeing = compared.agreeing.length > 0;
      const shared = overlap(candidate, question) + (agreeing ? AGREEING_BONUS : 0);
      return { candidate, compared, shared };
    })
    .filter(({ shared }) => shared >= ENOUGH)
    .sort((a, b) => b.shared - a.shared);
  const best = rated[0]?.shared ?? 0;
  return rated
    .filter(({ shared }) => shared >= best * BEHIND_BEST)
    .map(({ candidate, compared, shared }) => ({
      candidate,
      compared,
      score: scoreOf(Math.min(1, shared)),
      isStated: shared >= STATED,
      isQuoted: shared >= QUOTED,
      isSure: shared >= STATED,
    }));
}

/** What is just enough is half way. */
function scoreOf(shared: number): number {
  return 0.5 + (0.5 * (shared - ENOUGH)) / (1 - ENOUGH);
}

/** Words around the sentence help, but count for less than its own. */
const CONTEXT_SHARE = 0.3;

/** How much of the claim the sentence has and how much of the sentence the claim has, by the weight of the words. */
function overlap({ fields }: IndexedClaim, { sentence, context, index }: Question): number {
  const own = new Set(sentence.map(({ stem }) => stem));
  const present = (stem: string) => (own.has(stem) ? 1 : context.has(stem) ? CONTEXT_SHARE : 0);
  const covered = Math.max(share(fields.quote, present, index), share(fields.gist, present, index));
  const known = new Set(
    [...fields.quote, ...fields.gist, ...fields.names, ...fields.rest].map(({ stem }) => stem),
  );
  const explained = share(sentence, stem => (known.has(stem) ? 1 : 0), index);
  return 0.5 * covered + 0.5 * explained;
}

function share(words: Word[], present: (stem: string) => number, index: ClaimIndex): number {
  let found = 0;
  let all = 0;
  for (const stem of new Set(words.map(word => word.stem))) {
    const weight = index.weigh(stem);
    all += weight;
    found += weight * present(stem);
  }
  return all === 0 ? 0 : found / all;
}
