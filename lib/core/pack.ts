/**
 * The pack as the rest of the product sees it: checked, with every quote found in the article.
 * Its JSON form, which people write, is in `pack-schema.ts` and `docs/pack-format.md`.
 * All offsets are UTF-16 code units, end exclusive, into `Article.text` unless said otherwise.
 */

export interface Span {
  start: number;
  end: number;
}

/** How a claim stands in the article: stated by it, said by somebody, its own view, or about the future. */
export type ClaimKind = 'reported' | 'attributed' | 'analysis' | 'outlook';

export interface Gap extends Span {
  id: string;
  topics: string[];
  /** Ids of the claims that announce it: a sentence that is about one of them asks for what is missing. */
  claims: string[];
  /** The article's own words that announce what is missing; `start` and `end` are their place. */
  after: string;
  /** What the capture lacks there, in our words. */
  missing: string;
}

export interface Article {
  id: string;
  publisher: string;
  url: string;
  captured: { what: string; on?: string };
  text: string;
  gaps: Gap[];
  /** Pieces of the capture that are not the article, such as a comment counter. */
  furniture: Span[];
}

/** The words that tell the senses of a name apart. */
export interface Evidence {
  /** Words that settle it when they stand right before or behind the name. */
  beside: { for: string[]; against: string[] };
  /** Words near it that speak for this sense, and for another. */
  for: string[];
  against: string[];
  /** Words that speak for it a little. */
  hints: string[];
}

export interface Topic {
  id: string;
  name: string;
  /** Names that mean the topic unless the page speaks of something else. */
  aliases: string[];
  /** Names that mean other things as often: a mention needs support. */
  ambiguous: string[];
  /** Instance families that are the topic: `trn2` finds `trn2.48xlarge`. */
  instances: string[];
  /** Whether a number may follow the name, and whether that tells that the topic is meant. */
  generations?: 'possible' | 'telling';
  /** Whether a capital within a sentence tells that the topic is meant, since its other senses are common nouns. */
  capital?: 'telling';
  about: string;
  evidence: Evidence;
}

export interface Figure {
  /** The words of the quote that state it, verbatim. */
  text: string;
  /** A number, or the interval `[low, high]` that words such as "tens of billions" allow. */
  value: number | [number, number];
  unit: string;
  of: string;
  bound: 'exactly' | 'at-least' | 'about';
}

export interface Speaker {
  /** As the article names them. */
  name: string;
  /** Where it was said, in the article's words, when it says so. */
  in?: string;
}

export interface Claim extends Span {
  id: string;
  topics: string[];
  quote: string;
  /** The sentence of the article that the quote stands in. */
  sentence: Span;
  gist: string;
  kind: ClaimKind;
  speaker?: Speaker;
  /** ISO 8601 date or interval (`2026-06`, `2025-12/2026-01`), only where the article gives one. */
  when?: string;
  figures: Figure[];
}

export interface Pack {
  article: Article;
  topics: Topic[];
  claims: Claim[];
  /** What speaks for or against every topic. */
  evidence: Evidence;
}

/** The part of a pack that finding mentions needs; the only part that runs in every page. */
export interface Lexicon {
  topics: Omit<Topic, 'about'>[];
  evidence: Evidence;
}
