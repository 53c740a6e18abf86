import type { Claim, ClaimKind, Gap, Span, Speaker } from './pack.ts';

/**
 * What the background hands to the card, the popup and the article page: plain data, ready to show.
 * A view carries no article text beyond its own sentence.
 */

/** `same`: the page states this claim; `related`: the same subject; `differs`: another figure, date, person or status of the same thing. */
export type Relation = 'same' | 'related' | 'differs';

export interface FigurePair {
  /** As the page has it. */
  page: string;
  /** As the article has it. */
  source: string;
}

export interface ClaimView {
  id: string;
  topics: string[];
  quote: string;
  /** The rest of the article's sentence around the quote. */
  before: string;
  after: string;
  kind: ClaimKind;
  speaker?: Speaker;
  when?: string;
}

export interface MatchedClaimView extends ClaimView {
  /** 0 to 1, 1 is best. */
  score: number;
  relation: Relation;
  figures: FigurePair[];
}

export type GapView = Pick<Gap, 'id' | 'after' | 'missing'>;

export interface SourceView {
  publisher: string;
  url: string;
}

/** Everything one card shows for one mention. */
export interface CardView {
  topic: { id: string; name: string };
  /** The claims about the sentence, best first; empty when the article has nothing on it. */
  about: MatchedClaimView[];
  gap?: GapView;
  /** The article's other claims on the topic, in its order. */
  more: ClaimView[];
  source: SourceView;
}

/** What the article says about a text that a person chose. */
export interface AnswerView {
  /** The claims about its sentences, best first. */
  about: MatchedClaimView[];
  gap?: GapView;
  /** Others that share its words, best first. */
  hits: SearchHitView[];
  source: SourceView;
}

export interface SearchHitView extends ClaimView {
  score: number;
  /** Where the query's words stand, offsets into `quote`, sorted, not overlapping. */
  marks: Span[];
}

export function viewClaim(claim: Claim, articleText: string): ClaimView {
  const { id, topics, quote, kind, speaker, when, sentence } = claim;
  return {
    id,
    topics,
    quote,
    before: articleText.slice(sentence.start, claim.start),
    after: articleText.slice(claim.end, sentence.end),
    kind,
    ...(speaker && { speaker }),
    ...(when && { when }),
  };
}
