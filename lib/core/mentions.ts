import { type Candidate, createCandidateJudge, type Mention } from './candidates.ts';
import { withoutInvisibleMarks } from './invisible-marks.ts';
import { createNameFinder } from './name-finder.ts';
import type { Lexicon } from './pack.ts';
import type { PageEvidence } from './sense.ts';

export type { Candidate, Mention } from './candidates.ts';

export interface MentionFinder {
  /** One look at a text: whether it could hold a mention at all. No false negatives. */
  mayMention(text: string): boolean;
  /** The mentions in one text flow, in order, not overlapping. Offsets are UTF-16 into `text`. */
  find(text: string, page?: PageEvidence): Mention[];
  /** All written names in the text, those that are no mentions too, each with its evidence. */
  explain(text: string, page?: PageEvidence): Candidate[];
}

export function createMentionFinder(lexicon: Lexicon): MentionFinder {
  const names = createNameFinder(lexicon);
  const judge = createCandidateJudge(lexicon);
  const explain = (text: string, page?: PageEvidence): Candidate[] => {
    const plain = withoutInvisibleMarks(text);
    return judge(plain.text, names.find(plain.text), page).map(candidate => {
      const start = plain.placeOf(candidate.start);
      const end = plain.placeOf(candidate.end - 1) + 1;
      return { ...candidate, start, end, text: text.slice(start, end) };
    });
  };
  return {
    mayMention: names.glance,
    explain,
    find: (text, page) => explain(text, page).filter(isKept).map(toMention),
  };
}

function isKept({ verdict }: Candidate): boolean {
  return verdict.kept;
}

function toMention({ start, end, text, topic }: Candidate): Mention {
  return { start, end, text, topic };
}
