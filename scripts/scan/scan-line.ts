import type { ClaimMatch } from '../../lib/core/match-claims.ts';
import type { Candidate, Mention } from '../../lib/core/mentions.ts';
import type { Reason } from '../../lib/core/sense-features.ts';
import type { FigurePair, Relation } from '../../lib/core/views.ts';

type PrintedMention = Pick<Mention, 'start' | 'end' | 'text' | 'topic'>;

/** The printed form of a scan; public interface. */
export interface ScanLine {
  id: string | number;
  mentions: PrintedMention[];
  claims: { id: string; quote: string; score: number; relation: Relation; figures: FigurePair[] }[];
  /** Each written name, kept as a mention or not, with what speaks for and against it. */
  candidates?: (PrintedMention & { kept: boolean; score: number; reasons: Reason[] })[];
}

export function printMention({ start, end, text, topic }: Mention): PrintedMention {
  return { start, end, text, topic };
}

export function printCandidate(candidate: Candidate) {
  const { kept, score, reasons } = candidate.verdict;
  return {
    ...printMention(candidate),
    kept,
    score: round(score),
    reasons: reasons.map(reason => ({ ...reason, weight: round(reason.weight) })),
  };
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}

export function printMatch({ claim, score, relation, figures }: ClaimMatch) {
  return { id: claim.id, quote: claim.quote, score, relation, figures };
}
