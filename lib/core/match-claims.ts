import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { agrees, type PageFigure, readFigures } from './figures.ts';
import type { Claim, Figure } from './pack.ts';
import type { FigurePair, Relation } from './views.ts';
import { contentWords, type Word } from './words.ts';

export interface ClaimMatch {
  claim: Claim;
  /** 0 to 1, 1 is best. */
  score: number;
  relation: Relation;
  /** Figures of the same thing, the page's and the article's. */
  figures: FigurePair[];
}

/** A sentence and what stands around it. */
export interface PassageText {
  text: string;
  context: string;
}

/** Below this a claim is not about the sentence; fitted on one half of the development sets, chosen on the other. */
export const ABOUT_THRESHOLD = 0.28;
/** From here on the sentence states the claim rather than being near its subject. */
export const SAME_THRESHOLD = 0.4;
/** A claim further than this below the best one is not what the sentence is about. */
const BEHIND_BEST = 0.75;
/** A heading or table cell that is only a name says nothing of it. */
const FEWEST_WORDS = 2;
const CANDIDATES = 24;
const MOST = 3;

/** The claims a sentence is about, best first; empty when the pack has nothing on it. */
export function matchClaims(index: ClaimIndex, passage: PassageText): ClaimMatch[] {
  const sentence = contentWords(passage.text);
  if (new Set(sentence.map(({ stem }) => stem)).size < FEWEST_WORDS) return [];
  const figures = readFigures(passage.text);
  const context = new Set(contentWords(passage.context).map(({ stem }) => stem));
  const ranked = index
    .retrieve(passage.text, CANDIDATES)
    .map(candidate => rate(candidate, { sentence, context, figures, index }))
    .filter(({ score }) => score >= ABOUT_THRESHOLD)
    .sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * BEHIND_BEST).slice(0, MOST);
}

interface Question {
  sentence: Word[];
  context: Set<string>;
  figures: PageFigure[];
  index: ClaimIndex;
}

function rate(candidate: IndexedClaim, question: Question): ClaimMatch {
  const { claim } = candidate;
  const compared = compareFigures(claim, question.figures, question.sentence);
  const agreeing = compared.some(({ agree }) => agree);
  const score = Math.min(1, overlap(candidate, question) + (agreeing ? 0.15 : 0));
  const differing = compared.length > 0 && !agreeing;
  const relation = differing ? 'differs' : score >= SAME_THRESHOLD ? 'same' : 'related';
  const figures = compared.map(({ page, source }) => ({ page: page.text, source: source.text }));
  return { claim, score: Math.round(score * 1000) / 1000, relation, figures };
}

/** Words around the sentence help, but count for less than its own. */
const CONTEXT_SHARE = 0.3;

/** How much of the claim the sentence has and how much of the sentence the claim has, by the weight of the words. */
function overlap({ fields }: IndexedClaim, { sentence, context, index }: Question): number {
  const own = new Set(sentence.map(({ stem }) => stem));
  const present = (stem: string) => (own.has(stem) ? 1 : context.has(stem) ? CONTEXT_SHARE : 0);
  const covered = Math.max(share(fields.quote, present, index), share(fields.gist, present, index));
  const known = new Set(
    [...fields.quote, ...fields.gist, ...fields.names, ...fields.rest].map(({ stem }) => stem),
  );
  const explained = share(sentence, stem => (known.has(stem) ? 1 : 0), index);
  return 0.5 * covered + 0.5 * explained;
}

function share(words: Word[], present: (stem: string) => number, index: ClaimIndex): number {
  let found = 0;
  let all = 0;
  for (const stem of new Set(words.map(word => word.stem))) {
    const weight = index.weigh(stem);
    all += weight;
    found += weight * present(stem);
  }
  return all === 0 ? 0 : found / all;
}

interface Compared {
  page: PageFigure;
  source: Figure;
  agree: boolean;
}

/** Pairs each figure of the claim with the page's figure of the same unit, when the page speaks of the same thing. */
function compareFigures(claim: Claim, figures: PageFigure[], sentence: Word[]): Compared[] {
  return claim.figures.flatMap(source => {
    if (!speaksOf(source, sentence)) return [];
    const same = figures.filter(({ unit }) => unit === source.unit);
    const page = same.find(figure => agrees(figure, source)) ?? same[0];
    return page ? [{ page, source, agree: agrees(page, source) }] : [];
  });
}

const SUBJECT_SHARE = 0.5;

function speaksOf({ of }: Figure, sentence: Word[]): boolean {
  const subject = new Set(contentWords(of).map(({ stem }) => stem));
  const named = sentence.filter(({ stem }) => subject.has(stem));
  return new Set(named.map(({ stem }) => stem)).size >= subject.size * SUBJECT_SHARE;
}
