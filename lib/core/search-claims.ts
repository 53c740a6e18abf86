import type { ClaimFields } from './claim-fields.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import type { Pack, Span } from './pack.ts';
import { oddsByModel } from './rate-by-model.ts';
import { type SearchHitView, viewClaim } from './views.ts';
import { wordLikeness } from './word-likeness.ts';
import { queryWords, type Word, wordsOf } from './words.ts';

/** A hit answers at least this share of what the query asks, by weight. */
const ENOUGH = 0.4;
const CANDIDATES = 60;
const FIELD_WEIGHTS: Record<keyof ClaimFields, number> = {
  quote: 1,
  gist: 0.9,
  names: 0.75,
  rest: 0.4,
};

/** The claims a query asks for, best first: typos, unfinished words and other word forms allowed. */
export function searchClaims({ article }: Pack, index: ClaimIndex, query: string): SearchHitView[] {
  const asked = readQuery(query);
  if (asked.length === 0) return [];
  const suits = readMeaning(index, query, asked);
  const found = index.retrieveTyped(asked.map(({ text }) => text).join(' '), CANDIDATES);
  const meant = index.claims.filter(({ claim }) => suits(claim.id) > 0);
  const candidates = [...new Set([...found, ...meant])];
  const scores = scoreCandidates(asked, candidates, index);
  return candidates
    .map(({ claim }, i) => ({
      claim,
      score: round(Math.min(1, (scores[i] as number) + suits(claim.id))),
    }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
    .map(({ claim, score }) => ({
      ...viewClaim(claim, article.text),
      score,
      marks: markWords(asked, claim.quote),
    }));
}

/** The first letter of a word being typed tells nothing yet, and would only count as a word not found. */
function readQuery(query: string): readonly Word[] {
  const words = queryWords(query);
  const isBegun = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]$/u.test(query);
  return isBegun && words.length > 1 ? words.filter(({ end }) => end < query.length) : words;
}

/** A word that no candidate has may be any word, such as "quote" or "latest": it counts for less than one that others have. */
const UNKNOWN_SHARE = 0.5;

/** How much of what is asked each candidate has, by weight, from 0 to 1. */
function scoreCandidates(
  asked: readonly Word[],
  candidates: IndexedClaim[],
  index: ClaimIndex,
): number[] {
  const rows = candidates.map(({ fields }) => asked.map(word => bestLikeness(word, fields)));
  const weights = asked.map(({ stem }, at) => {
    const isKnown = rows.some(row => (row[at] as number) > 0);
    return index.weigh(stem) * (isKnown ? 1 : UNKNOWN_SHARE);
  });
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const all = sum(weights);
  return rows.map(row => sum(row.map((likeness, at) => likeness * (weights[at] as number))) / all);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** How much what the fitted models make of a query counts beside its letters, either way; one word tells them too little. */
const MEANING_SHARE = 0.12;
const MEANING_MOST = 2.5;
const MEANING_LEAST = -1;
const MEANING_FROM = 2;

function readMeaning(
  index: ClaimIndex,
  query: string,
  asked: readonly Word[],
): (id: string) => number {
  if (!index.model || asked.length < MEANING_FROM) return () => 0;
  const odds = oddsByModel(index.model, { text: query, context: '' });
  return id => {
    const suits = odds.get(id) ?? 0;
    return MEANING_SHARE * Math.max(MEANING_LEAST, Math.min(MEANING_MOST, suits));
  };
}

function bestLikeness(word: Word, fields: ClaimFields): number {
  const names = Object.keys(FIELD_WEIGHTS) as (keyof ClaimFields)[];
  return Math.max(...names.map(name => FIELD_WEIGHTS[name] * likenessIn(word, fields[name])));
}

function likenessIn(word: Word, words: Word[]): number {
  return words.reduce((best, other) => Math.max(best, wordLikeness(word, other)), 0);
}

function markWords(asked: readonly Word[], quote: string): Span[] {
  return wordsOf(quote)
    .filter(word => asked.some(typed => wordLikeness(typed, word) > 0))
    .map(({ start, end }) => ({ start, end }));
}
