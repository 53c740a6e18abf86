import type { ClaimIndex } from './claim-index.ts';
import type { Pack } from './pack.ts';
import { searchClaims } from './search-claims.ts';
import { type SearchHitView, viewClaim } from './views.ts';

export interface ClaimQuestion {
  query: string;
  /** The id of the one topic that is wanted. */
  topic?: string;
}

/** What a query finds, best first, of all claims or those on one topic; without a query all on the topic, as the article has them. */
export function findClaims(
  pack: Pack,
  index: ClaimIndex,
  { query, topic }: ClaimQuestion,
): SearchHitView[] {
  if (query.trim() !== '') {
    const hits = searchClaims(pack, index, query);
    return topic === undefined ? hits : hits.filter(({ topics }) => topics.includes(topic));
  }
  return pack.claims
    .filter(({ topics }) => topic !== undefined && topics.includes(topic))
    .map(claim => ({ ...viewClaim(claim, pack.article.text), score: 1, marks: [] }));
}
