import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { compareFigures } from './compare-figures.ts';
import type { Claim } from './pack.ts';
import { relate } from './relate.ts';
import type { FigurePair, Relation } from './views.ts';
import { contentWords, type Word } from './words.ts';

export interface ClaimMatch {
  claim: Claim;
  /** 0 to 1, 1 is best. */
  score: number;
  relation: Relation;
  /** Figures of the same thing, the page's and the article's. */
  figures: FigurePair[];
}

/** A sentence and what stands around it. */
export interface PassageText {
  text: string;
  context: string;
}

/** Below this a claim is not about the sentence; chosen by a sweep over the development sets. */
export const ABOUT_THRESHOLD = 0.28;
/** A claim further than this below the best one is not what the sentence is about. */
const BEHIND_BEST = 0.75;
/** A heading or table cell of names alone, such as "AWS Trainium", says nothing of them. */
const FEWEST_WORDS = 2;
/** Figures, dates and names are read this far: no sentence is longer, and each figure costs more the more there are. */
const LONGEST = 2000;
const CANDIDATES = 24;
const MOST = 3;

/** The claims a sentence is about, best first; empty when the pack has nothing on it. */
export function matchClaims(index: ClaimIndex, passage: PassageText): ClaimMatch[] {
  const sentence = contentWords(passage.text);
  const said = new Set(sentence.map(({ stem }) => stem).filter(stem => !index.isName(stem)));
  if (said.size < FEWEST_WORDS) return [];
  const context = new Set(contentWords(passage.context).map(({ stem }) => stem));
  const ranked = index
    .retrieve(passage.text, CANDIDATES)
    .map(candidate =>
      rate(candidate, { text: passage.text.slice(0, LONGEST), sentence, context, index }),
    )
    .filter(({ score }) => score >= ABOUT_THRESHOLD)
    .sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * BEHIND_BEST).slice(0, MOST);
}

interface Question {
  text: string;
  sentence: Word[];
  context: Set<string>;
  index: ClaimIndex;
}

/** Figures that agree speak for the claim. */
const AGREEING_BONUS = 0.15;

function rate(candidate: IndexedClaim, question: Question): ClaimMatch {
  const { text, index } = question;
  const compared = compareFigures(candidate, text, index);
  const agreeing = compared.pairs.some(({ agree }) => agree);
  const score = Math.min(1, overlap(candidate, question) + (agreeing ? AGREEING_BONUS : 0));
  return {
    claim: candidate.claim,
    score: Math.round(score * 1000) / 1000,
    ...relate(candidate, { text, score, compared }),
  };
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
