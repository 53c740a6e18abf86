import type { Candidate, MentionFinder } from '../../lib/core/mentions.ts';
import type { Span } from '../../lib/core/pack.ts';
import type { LabelledPassage } from './mention-set.ts';

/** A mark or a label that went wrong, for people to read. */
export interface WrongCase {
  what: 'missed' | 'false' | 'span' | 'topic';
  id: string;
  topic: string;
  text: string;
  /** The evidence of the candidate, where there was one. */
  candidate?: Candidate;
}

/** Counts over a set of passages, or over a part of it. */
export interface MentionScore {
  passages: number;
  mentions: number;
  found: number;
  marks: number;
  right: number;
  exact: number;
  topicRight: number;
  decoys: number;
  decoysHit: number;
  /** Passages without any genuine mention, and how many of them have a false mark. */
  clean: number;
  cleanWithFalse: number;
}

const EMPTY: MentionScore = {
  passages: 0,
  mentions: 0,
  found: 0,
  marks: 0,
  right: 0,
  exact: 0,
  topicRight: 0,
  decoys: 0,
  decoysHit: 0,
  clean: 0,
  cleanWithFalse: 0,
};

export interface ScoredPassage {
  passage: LabelledPassage;
  score: MentionScore;
  wrong: WrongCase[];
}

/** As much of a finder as is scored. */
export type Explainer = Pick<MentionFinder, 'explain'>;

/**
 * Scores one passage: a mark is right when it overlaps a labelled mention; one that overlaps only what is optional
 * counts neither way.
 */
export function scorePassage(finder: Explainer, passage: LabelledPassage): ScoredPassage {
  const candidates = finder.explain(passage.text);
  const kept = candidates.filter(({ verdict }) => verdict.kept);
  const marks = kept.filter(mark => !isOptional(mark, passage));
  const matched = marks.map(mark => ({
    mark,
    label: passage.mentions.find(label => overlap(mark, label)),
  }));
  const right = matched.filter(({ label }) => label);
  const found = passage.mentions.filter(label => kept.some(mark => overlap(mark, label)));
  const isClean = passage.kind === 'lookalike';
  const score: MentionScore = {
    passages: 1,
    mentions: passage.mentions.length,
    found: found.length,
    marks: marks.length,
    right: right.length,
    exact: right.filter(({ mark, label }) => label && isSame(mark, label)).length,
    topicRight: right.filter(({ mark, label }) => label?.entity === mark.topic).length,
    decoys: passage.decoys.length,
    decoysHit: passage.decoys.filter(decoy => marks.some(mark => overlap(mark, decoy))).length,
    clean: isClean ? 1 : 0,
    cleanWithFalse: isClean && marks.length > right.length ? 1 : 0,
  };
  return {
    passage,
    score,
    wrong: [...wrongMarks(passage, matched), ...missed(passage, candidates, found)],
  };
}

interface Matched {
  mark: Candidate;
  label: LabelledPassage['mentions'][number] | undefined;
}

function wrongMarks({ id, text }: LabelledPassage, matched: Matched[]): WrongCase[] {
  return matched.flatMap(({ mark, label }): WrongCase[] => {
    const shown = { id, topic: mark.topic, text: excerpt(text, mark), candidate: mark };
    if (!label) return [{ what: 'false', ...shown }];
    if (label.entity !== mark.topic) return [{ what: 'topic', ...shown }];
    return isSame(mark, label) ? [] : [{ what: 'span', ...shown }];
  });
}

function missed(passage: LabelledPassage, candidates: Candidate[], found: Span[]): WrongCase[] {
  return passage.mentions
    .filter(label => !found.includes(label))
    .map(label => {
      const candidate = candidates.find(each => overlap(each, label));
      const text = excerpt(passage.text, label);
      return {
        what: 'missed',
        id: passage.id,
        topic: label.entity,
        text,
        ...(candidate && { candidate }),
      };
    });
}

/** The written names of a passage with their labels, without those that are optional. */
export function labelCandidates(
  candidates: Candidate[],
  passage: LabelledPassage,
): { candidate: Candidate; isMention: boolean }[] {
  return candidates
    .filter(candidate => !isOptional(candidate, passage))
    .map(candidate => ({
      candidate,
      isMention: passage.mentions.some(label => overlap(candidate, label)),
    }));
}

export function addScores(scores: MentionScore[]): MentionScore {
  const keys = Object.keys(EMPTY) as (keyof MentionScore)[];
  const sum = (key: keyof MentionScore) => scores.reduce((total, score) => total + score[key], 0);
  return Object.fromEntries(keys.map(key => [key, sum(key)])) as unknown as MentionScore;
}

function isOptional(mark: Span, { mentions, optional }: LabelledPassage): boolean {
  return (
    !mentions.some(label => overlap(mark, label)) && optional.some(label => overlap(mark, label))
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

const EXCERPT = 80;

function excerpt(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - EXCERPT), start);
  const after = text.slice(end, end + EXCERPT);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ');
}
