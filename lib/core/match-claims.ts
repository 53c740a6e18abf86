import type { ClaimIndex } from './claim-index.ts';
import { compareFigures } from './compare-figures.ts';
import type { Claim } from './pack.ts';
import { rateByModel } from './rate-by-model.ts';
import { rateByWords } from './rate-by-words.ts';
import type { PassageText } from './rated-claim.ts';
import { relate } from './relate.ts';
import type { FigurePair, Relation } from './views.ts';
import { contentWords } from './words.ts';

export interface ClaimMatch {
  claim: Claim;
  /** 0 to 1, 1 is best; at least `ABOUT_THRESHOLD`. No probability: it grows with how far above the threshold the models are. */
  score: number;
  relation: Relation;
  /** Figures of the same thing, the page's and the article's. */
  figures: FigurePair[];
}

/** A heading or table cell of names alone, such as "AWS Trainium", says nothing of them. */
const FEWEST_WORDS = 2;
/** Figures, dates and names are read this far: no sentence is longer, and each figure costs more the more there are. */
const LONGEST = 2000;
const MOST = 3;

/** The claims a sentence is about, best first; empty when the pack has nothing on it. */
export function matchClaims(index: ClaimIndex, passage: PassageText): ClaimMatch[] {
  if (countTelling(index, passage.text) < FEWEST_WORDS) return [];
  const text = passage.text.slice(0, LONGEST);
  const rated = index.model
    ? rateByModel(index, index.model, { ...passage, text })
    : rateByWords(index, { ...passage, text });
  return rated
    .slice(0, MOST)
    .map(({ candidate, score, isStated, isQuoted, isSure, compared, odds }) => ({
      claim: candidate.claim,
      score: Math.round(score * 1000) / 1000,
      ...relate(candidate, {
        text,
        isStated,
        isQuoted,
        isSure,
        ...(odds && index.model && { odds, weights: index.model.conflict }),
        compared: compared ?? compareFigures(candidate, text, index),
      }),
    }));
}

function countTelling(index: ClaimIndex, text: string): number {
  const stems = contentWords(text).map(({ stem }) => stem);
  return new Set(stems.filter(stem => !index.isName(stem))).size;
}
