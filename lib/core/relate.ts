import type { IndexedClaim } from './claim-index.ts';
import { compareDates } from './compare-dates.ts';
import type { Compared, FigureComparison } from './compare-figures.ts';
import { findOtherPerson, isSaidByAnother } from './person-names.ts';
import { isQuestion, negates, opposes } from './statement.ts';
import type { FigurePair, Relation } from './views.ts';

/** From here on the sentence states the claim rather than being near its subject. */
export const SAME_THRESHOLD = 0.4;

export interface Related {
  relation: Relation;
  /** Figures of the same thing, the page's and the article's. */
  figures: FigurePair[];
}

interface Evidence {
  text: string;
  score: number;
  compared: FigureComparison;
}

const UNCOMPARED: Related = { relation: 'related', figures: [] };

/** How a sentence about a claim stands to it: `same` only when nothing it states disagrees. */
export function relate(candidate: IndexedClaim, evidence: Evidence): Related {
  const { text, score, compared } = evidence;
  const { claim } = candidate;
  if (isQuestion(text) || negates(text, claim.quote) || isOpposed(candidate, text))
    return UNCOMPARED;
  const figures = compared.pairs.map(writePair);
  if (compared.pairs.some(({ agree }) => !agree)) {
    const differing = compared.pairs.filter(({ agree }) => !agree);
    return { relation: 'differs', figures: differing.map(writePair) };
  }
  const isStated = score >= SAME_THRESHOLD;
  const other = isStated ? findDifference(candidate, text) : undefined;
  if (other) return { relation: 'differs', figures: [other] };
  const date = compareDates(claim, text);
  const agreeing = date?.relation === 'agrees' && isMonth(date.pair) ? [date.pair] : [];
  const isSame = isStated && !compared.isOpen && !isGivenToAnother(candidate, text);
  return { relation: isSame ? 'same' : 'related', figures: [...figures, ...agreeing] };
}

/** What became of it stands in the rest of the article's sentence: the request was declined. */
function isOpposed({ claim, fields }: IndexedClaim, text: string): boolean {
  return opposes(text, claim.quote) || opposes(text, fields.rest.map(word => word.text).join(' '));
}

const writePair = ({ page, source }: Compared): FigurePair => ({
  page: page.text,
  source: source.text,
});

/** A year alone is hardly a date to show beside another. */
const isMonth = ({ page }: FigurePair) => !/^\d{4}$/.test(page);

/** Another date or another person where the claim has its own. */
function findDifference({ claim, names }: IndexedClaim, text: string): FigurePair | undefined {
  const date = compareDates(claim, text);
  if (date?.relation === 'differs') return date.pair;
  const person = findOtherPerson(text, names);
  return person && names.person ? { page: person, source: names.person } : undefined;
}

function isGivenToAnother({ claim, names }: IndexedClaim, text: string): boolean {
  const speaker = claim.speaker?.name;
  return speaker !== undefined && isSaidByAnother(text, speaker, names);
}
