import { createClaimIndex } from '../../lib/core/claim-index.ts';
import { type ClaimMatch, matchClaims } from '../../lib/core/match-claims.ts';
import { createMentionFinder, type Mention } from '../../lib/core/mentions.ts';
import { lexiconOf, type Pack } from '../../lib/core/pack.ts';
import { surroundingsOf } from '../../lib/core/sentences.ts';
import type { FigurePair, Relation } from '../../lib/core/views.ts';
import type { ScanRecord } from './read-records.ts';

/** The printed form of a scan; public interface. */
export interface ScanLine {
  id: string | number;
  mentions: { start: number; end: number; text: string; topic: string }[];
  claims: { id: string; quote: string; score: number; relation: Relation; figures: FigurePair[] }[];
}

export function createScanner(pack: Pack): (record: ScanRecord) => ScanLine {
  const finder = createMentionFinder(lexiconOf(pack));
  const index = createClaimIndex(pack);
  return record => {
    const { id, text, context, title, url } = record;
    const mentions = finder.find(text, { about: `${title}\n${url}`, around: context });
    const passages = record.isDocument
      ? passagesOf(text, mentions, title)
      : [{ text, context: `${context} ${title}` }];
    const claims = bestOfEach(passages.flatMap(passage => matchClaims(index, passage)));
    return { id, mentions: mentions.map(printMention), claims: claims.map(printMatch) };
  };
}

function passagesOf(text: string, mentions: Mention[], title: string) {
  const bySentence = new Map<string, { text: string; context: string }>();
  for (const mention of mentions) {
    const { sentence, context } = surroundingsOf(text, mention);
    bySentence.set(sentence, { text: sentence, context: `${context} ${title}` });
  }
  return [...bySentence.values()];
}

function bestOfEach(matches: ClaimMatch[]): ClaimMatch[] {
  const best = new Map<string, ClaimMatch>();
  for (const match of matches) {
    const known = best.get(match.claim.id);
    if (!known || known.score < match.score) best.set(match.claim.id, match);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function printMention({ start, end, text, topic }: Mention) {
  return { start, end, text, topic };
}

function printMatch({ claim, score, relation, figures }: ClaimMatch) {
  return { id: claim.id, quote: claim.quote, score, relation, figures };
}
