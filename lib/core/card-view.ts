import type { ClaimIndex } from './claim-index.ts';
import { findGap } from './find-gap.ts';
import { type ClaimMatch, matchClaims } from './match-claims.ts';
import type { Passage } from './messages.ts';
import type { Pack } from './pack.ts';
import { type CardView, type MatchedClaimView, viewClaim } from './views.ts';

export type CardViewer = (passage: Passage) => CardView;

/** Composes what one card shows: the claims about the sentence first, then the others on the topic. */
export function createCardViewer(pack: Pack, index: ClaimIndex): CardViewer {
  const { article, topics, claims } = pack;
  return ({ topic: topicId, text, context }) => {
    const topic = topics.find(({ id }) => id === topicId);
    if (!topic) throw new Error(`view-card: the pack has no topic "${topicId}"`);
    const matches = matchClaims(index, { text, context });
    const about = matches.map(match => viewMatch(match, article.text));
    const best = matches[0]?.claim;
    const gap = findGap(pack, index, { text, topic: topicId, ...(best && { about: best }) });
    const shown = new Set(about.map(({ id }) => id));
    return {
      topic: { id: topic.id, name: topic.name },
      about,
      ...(gap && { gap: { id: gap.id, after: gap.after, missing: gap.missing } }),
      more: claims
        .filter(claim => claim.topics.includes(topicId) && !shown.has(claim.id))
        .map(claim => viewClaim(claim, article.text)),
      source: { publisher: article.publisher, url: article.url },
    };
  };
}

export function viewMatch({ claim, ...match }: ClaimMatch, articleText: string): MatchedClaimView {
  return { ...viewClaim(claim, articleText), ...match };
}
