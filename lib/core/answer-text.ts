import { viewMatch } from './card-view.ts';
import type { ClaimIndex } from './claim-index.ts';
import { findGap } from './find-gap.ts';
import { type ClaimMatch, matchClaims } from './match-claims.ts';
import type { Pack } from './pack.ts';
import { searchClaims } from './search-claims.ts';
import { splitSentences } from './sentences.ts';
import type { AnswerView } from './views.ts';

/** Of a longer text only so much is read, in UTF-16 units, and of that so many sentences. */
const MOST_TEXT = 4000;
const MOST_SENTENCES = 20;
/** So many claims, and so many more that only share words with the text, are enough to read. */
const MOST_CLAIMS = 5;

/** What the article says about any text: the claims about its sentences, what the capture lacks, and what else shares its words. */
export function answerText(pack: Pack, index: ClaimIndex, text: string): AnswerView {
  const read = text.slice(0, MOST_TEXT);
  const sentences = splitSentences(read)
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => read.slice(start, end));
  const matches = bestOfEach(
    sentences.flatMap(sentence => matchClaims(index, { text: sentence, context: read })),
  );
  const about = matches.slice(0, MOST_CLAIMS).map(match => viewMatch(match, pack.article.text));
  const shown = new Set(about.map(({ id }) => id));
  const best = matches[0]?.claim;
  const gap = findGap(pack, index, { text: read, ...(best && { about: best }) });
  return {
    about,
    ...(gap && { gap: { id: gap.id, after: gap.after, missing: gap.missing } }),
    hits: searchClaims(pack, index, read)
      .filter(({ id }) => !shown.has(id))
      .slice(0, MOST_CLAIMS),
    source: { publisher: pack.article.publisher, url: pack.article.url },
  };
}

/** Each claim once, as it stands to the sentence it fits best; the best first. */
function bestOfEach(matches: ClaimMatch[]): ClaimMatch[] {
  const best = new Map<string, ClaimMatch>();
  for (const match of matches.toSorted((a, b) => b.score - a.score))
    if (!best.has(match.claim.id)) best.set(match.claim.id, match);
  return [...best.values()];
}
