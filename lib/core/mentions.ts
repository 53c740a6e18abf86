import { type Candidate, createCandidateJudge, type Mention } from './candidates.ts';
import { drain } from './drain.ts';
import { removeInvisibleMarks } from './invisible-marks.ts';
import { createNameFinder } from './name-finder.ts';
import type { PreparedLexicon } from './prepare-lexicon.ts';
import type { PageEvidence } from './sense.ts';

export type { Candidate, Mention } from './candidates.ts';

export interface MentionFinder {
  /** One look at a text: whether it could hold a mention at all. No false negatives. */
  mayMention(text: string): boolean;
  /** The mentions in one text flow, in order, not overlapping. Offsets are UTF-16 into `text`. */
  find(text: string, page?: PageEvidence): Mention[];
  /** All written names in the text, those that are no mentions too, each with its evidence. */
  explain(text: string, page?: PageEvidence): Candidate[];
  /** The same in small steps, for texts of any length; between two of them a caller may do what it likes. */
  explainInSteps(text: string, page?: PageEvidence): Generator<undefined, Candidate[]>;
}

/** Finds the mentions of the topics that a lexicon has. What is needed for a text is made when one first needs it. */
export function createMentionFinder(lexicon: PreparedLexicon): MentionFinder {
  const names = createNameFinder(lexicon);
  const judge = createCandidateJudge(lexicon);
  function* explainInSteps(text: string, page?: PageEvidence) {
    const plain = yield* removeInvisibleMarks(text);
    const written = yield* names.find(plain.text);
    const candidates = yield* judge(plain.text, written, page);
    if (plain.text === text) return candidates;
    return candidates.map(candidate => {
      const start = plain.placeOf(candidate.start);
      const end = plain.placeOf(candidate.end - 1) + 1;
      return { ...candidate, start, end, text: text.slice(start, end) };
    });
  }
  const explain = (text: string, page?: PageEvidence) => drain(explainInSteps(text, page));
  return {
    mayMention: names.glance,
    explain,
    explainInSteps,
    find: (text, page) => explain(text, page).filter(isKept).map(toMention),
  };
}

function isKept({ verdict }: Candidate): boolean {
  return verdict.kept;
}

function toMention({ start, end, text, topic }: Candidate): Mention {
  return { start, end, text, topic };
}
