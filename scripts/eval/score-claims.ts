import type { ClaimIndex } from '../../lib/core/claim-index.ts';
import { matchClaims } from '../../lib/core/match-claims.ts';
import type { Claim, Pack, Span } from '../../lib/core/pack.ts';
import { searchClaims } from '../../lib/core/search-claims.ts';
import type { Relation } from '../../lib/core/views.ts';
import type { LabelledSentence } from './claim-set.ts';

/** A claim that a card or a search listed. */
export interface Listed {
  id: string;
  score: number;
  /** Of a card's claims only. */
  relation?: Relation;
  /** Whether it answers a label. */
  isRight: boolean;
}

export interface ScoredSentence {
  sentence: LabelledSentence;
  /** Best first. */
  listed: Listed[];
}

/** What a card would list for a sentence, or the search for a query, with what of it is right. */
export function scoreSentence(
  pack: Pack,
  index: ClaimIndex,
  sentence: LabelledSentence,
): ScoredSentence {
  const right = new Set(sentence.labels.flatMap(label => findAnswers(label, pack)));
  const answers = (claim: Claim) => right.has(claim);
  if (sentence.relation === 'query') {
    const listed = searchClaims(pack, index, sentence.text).map(({ id, score }) => {
      const claim = pack.claims.find(each => each.id === id);
      return { id, score, isRight: claim !== undefined && answers(claim) };
    });
    return { sentence, listed };
  }
  const listed = matchClaims(index, sentence).map(({ claim, score, relation }) => ({
    id: claim.id,
    score,
    relation,
    isRight: answers(claim),
  }));
  return { sentence, listed };
}

/** The claims that answer a label: their places in the article overlap by half of either. */
export function findAnswers(label: string, { article, claims }: Pack): Claim[] {
  const place = placeOf(label, article.text);
  return claims.filter(claim => overlapByHalf(claim, place));
}

function placeOf(label: string, text: string): Span {
  const start = text.indexOf(label);
  return { start, end: start + label.length };
}

function overlapByHalf(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common >= 0.5 * (a.end - a.start) || common >= 0.5 * (b.end - b.start);
}

/** Counts over a set, or over a part of it; the sentences the article has something on, those it has nothing on, and queries. */
export interface ClaimScore {
  answerable: number;
  top1: number;
  top3: number;
  /** The sum of the average precisions of the first five. */
  precision5: number;
  silent: number;
  falseCards: number;
  conflicts: number;
  differs: number;
  differsRight: number;
  queries: number;
  queriesRight: number;
}

export function addClaimScores(scored: ScoredSentence[]): ClaimScore {
  const of = (...relations: LabelledSentence['relation'][]) =>
    scored.filter(({ sentence }) => relations.includes(sentence.relation));
  const answerable = of('same', 'related', 'conflicts');
  const silent = of('none');
  const queries = of('query');
  const isTop = (most: number) => (each: ScoredSentence) =>
    each.listed.slice(0, most).some(({ isRight }) => isRight);
  return {
    answerable: answerable.length,
    top1: answerable.filter(isTop(1)).length,
    top3: answerable.filter(isTop(3)).length,
    precision5: answerable.reduce((sum, each) => sum + averagePrecision(each), 0),
    silent: silent.length,
    falseCards: silent.filter(({ listed }) => listed.length > 0).length,
    conflicts: of('conflicts').length,
    differs: scored.filter(isSaidToDiffer).length,
    differsRight: scored.filter(isDifferRight).length,
    queries: queries.length,
    queriesRight: queries.filter(isQueryRight).length,
  };
}

export function isSaidToDiffer({ listed }: ScoredSentence): boolean {
  return listed.some(({ relation }) => relation === 'differs');
}

/** The sentence conflicts with a claim, and it is such a claim that the card says so of. */
export function isDifferRight({ sentence, listed }: ScoredSentence): boolean {
  return (
    sentence.relation === 'conflicts' &&
    listed.some(({ relation, isRight }) => relation === 'differs' && isRight)
  );
}

/** In first place, or nothing found where there is nothing. */
export function isQueryRight({ sentence, listed }: ScoredSentence): boolean {
  return sentence.labels.length === 0 ? listed.length === 0 : listed[0]?.isRight === true;
}

/** AP@5: the mean, over the right ones among the first five, of the precision down to each. */
function averagePrecision({ sentence, listed }: ScoredSentence): number {
  const first = listed.slice(0, 5);
  const precisions = first.map(
    (_, i) => first.slice(0, i + 1).filter(({ isRight }) => isRight).length / (i + 1),
  );
  const sum = first.reduce(
    (total, { isRight }, i) => total + (isRight ? (precisions[i] ?? 0) : 0),
    0,
  );
  return Math.min(1, sum / Math.min(sentence.labels.length, 5));
}
