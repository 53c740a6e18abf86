import type { IndexedClaim } from './claim-index.ts';
import type { FigureComparison } from './compare-figures.ts';
import type { ModelOdds } from './conflict.ts';

/** A sentence and what stands around it. */
export interface PassageText {
  text: string;
  context: string;
}

/** A claim with how likely a sentence is about it. */
export interface RatedClaim {
  candidate: IndexedClaim;
  /** 0 to 1; from `ABOUT_THRESHOLD` on the sentence is about it, or about one that is hardly nearer. */
  score: number;
  /** Whether the sentence states the claim, or the contrary, rather than being near its subject. */
  isStated: boolean;
  /** Whether it does so in nearly the claim's own words. */
  isQuoted: boolean;
  /** Whether the claim is likely by itself, and not only likelier than others. */
  isSure: boolean;
  /** Of the fitted models, where the pack has them. */
  odds?: ModelOdds;
  /** The figures compared, where the rating has had to. */
  compared?: FigureComparison;
}

/** Below this a claim is not about the sentence. */
export const ABOUT_THRESHOLD = 0.5;
