import type { Claim } from '../lib/core/pack.ts';
import { KIND_WORDS } from './KindLabel.tsx';

/** A claim with its footnote number: its place among the claims of the article, from 1. */
export interface NumberedClaim extends Claim {
  number: number;
}

export function numberClaims(claims: Claim[]): NumberedClaim[] {
  return claims
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((claim, index) => ({ ...claim, number: index + 1 }));
}

/** Enough to tell the claims of an article apart by ear. */
const WORDS_IN_NAME = 8;

/** What a link to a claim is called: a list of links, read aloud, has nothing else of the claim. */
export function nameClaim({
  number,
  kind,
  quote,
}: Pick<NumberedClaim, 'number' | 'kind' | 'quote'>): string {
  const words = quote.split(/\s+/);
  const first = words.slice(0, WORDS_IN_NAME).join(' ');
  const start = words.length > WORDS_IN_NAME ? `${first} …` : first;
  return `Claim ${number}, ${KIND_WORDS[kind].toLowerCase()}: “${start}”`;
}
