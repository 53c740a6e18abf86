import type { Certainty, Company } from './sense.ts';

// Set by hand and checked on the development sets: a certain name needs no support, an ambiguous one needs one word
// for it in its sentence, or two hints, and a word beside it settles the matter.
export const CERTAINTY_WEIGHTS: Record<Certainty, number> = {
  full: 2.5,
  certain: 0.8,
  code: -0.4,
  ambiguous: -1,
  misspelt: -1.3,
};
export const COMPANY_WEIGHTS: Record<Company, number> = {
  certain: 1.5,
  same: 1,
  any: 0.7,
  page: 1.1,
  none: 0,
};
export const GENERATION_WEIGHT = 2;
export const BESIDE_WEIGHTS = { for: 4, against: -6 };

export const WORD_WEIGHTS = {
  sentence: { for: 1.6, hints: 0.7, against: -2 },
  near: { for: 1.1, hints: 0.4, against: -1 },
  page: { for: 0.6, hints: 0.2, against: -0.6 },
};
/** More words of one kind than this in one place add nothing. */
export const MOST_WORDS = 3;

/** Where the sentence itself speaks, what stands around it counts for less. */
export const WIDER_SHARE = 0.5;
