import type { IndexedClaim } from './claim-index.ts';
import type { Compared, FigureComparison } from './compare-figures.ts';
import {
  type ConflictWeights,
  conflictFeatures,
  type ModelOdds,
  oddsOfConflict,
} from './conflict.ts';
import { type Differences, findDifferences } from './differences.ts';
import { isSaidByAnother } from './person-names.ts';
import type { FigurePair, Relation } from './views.ts';

export interface Related {
  relation: Relation;
  /** Figures of the same thing, the page's and the article's. */
  figures: FigurePair[];
}

interface Evidence {
  text: string;
  /** Whether the sentence states the claim, or the contrary, rather than being near its subject. */
  isStated: boolean;
  /** Whether it does so in nearly the claim's own words. */
  isQuoted: boolean;
  /** Whether the claim is likely by itself, and not only likelier than others. */
  isSure: boolean;
  compared: FigureComparison;
  /** Of the fitted models, where the pack has them. */
  odds?: ModelOdds;
  /** How much each sign of a conflict tells, beside them. */
  weights?: ConflictWeights;
}

/** The log-odds from which on a card says that the page differs; chosen on held-out sentences so that it finds four of five and is
 * seldom wrong. */
const DIFFERS = -0.2;
/** The same where no figure, date, person or word such as "ended" speaks for it, but wording alone, which knows fewer of the signs in
 * sentences nobody has seen. */
const DIFFERS_BY_WORDING = 0.45;
/** The same where a date or a count agrees, or the figure is another's: two customers did ask, but for half of it. */
const DIFFERS_ALL_THE_SAME = 1;

/** How a sentence about a claim stands to it: `same` only when nothing it states disagrees. */
export function relate(candidate: IndexedClaim, evidence: Evidence): Related {
  const { text, isStated, isQuoted, isSure, compared, odds, weights } = evidence;
  const differences = findDifferences(candidate, text, compared);
  const conflict = odds && weights && oddsOfConflict(conflictFeatures(differences, odds), weights);
  const isDiffering =
    !differences.isQuestion &&
    (!isQuoted || hasSign(differences)) &&
    (conflict === undefined
      ? !isSettled(differences) && differsByRule(differences, isStated)
      : conflict > thresholdOf(differences));
  if (isDiffering)
    return { relation: 'differs', figures: describeDifference(candidate, differences) };
  const { isDenied, isOpposed, isQuestion, date } = differences;
  if (isQuestion || isDenied || isOpposed) return { relation: 'related', figures: [] };
  const figures = compared.agreeing.map(writePair);
  if (date?.relation === 'agrees' && isMonth(date.pair)) figures.push(date.pair);
  const isSame =
    isStated &&
    (isSure || compared.agreeing.length > 0) &&
    !compared.isOpen &&
    (isQuoted || (differences.isHome && !differences.stranger)) &&
    !compared.isSupposed &&
    !isGivenToAnother(candidate, text);
  return { relation: isSame ? 'same' : 'related', figures };
}

function thresholdOf(differences: Differences): number {
  if (isSettled(differences))
    return hasSum(differences) ? Number.POSITIVE_INFINITY : DIFFERS_ALL_THE_SAME;
  return hasSign(differences) ? DIFFERS : DIFFERS_BY_WORDING;
}

/** Whether money agrees: a claim that has a sum is of the sum. */
const hasSum = ({ compared }: Differences) =>
  compared.agreeing.some(({ source }) => source.unit.startsWith('USD'));

/** Whether the page's figure agrees, or is surely of something else, or its date agrees, and nothing else tells of a conflict. */
function isSettled(differences: Differences): boolean {
  const { compared, date, isOpposed, isDenied, isOfPart } = differences;
  if (date?.relation === 'agrees' && !hasSign(differences)) return true;
  const isCompared = compared.isOpen || compared.agreeing.length > 0;
  return isCompared && !(statesOther(differences) || isOpposed || isDenied || isOfPart);
}

/** Whether anything in it may stand against the claim: the claim's own words alone never do. */
function hasSign(differences: Differences): boolean {
  const { anyDate, isDenied, isOpposed, isNegated, isEnded, isOfLittle, isOfPart } = differences;
  const isTurned = isDenied || isOpposed || isNegated || isEnded || isOfLittle || isOfPart;
  const isSaid = anyDate !== undefined || differences.isSaidByAnother;
  return isTurned || isSaid || statesOther(differences);
}

/** Whether another figure, date or person is stated. */
function statesOther(differences: Differences): boolean {
  const { compared, date, person, stranger, unknownSpeaker } = differences;
  const facts = [compared.differing, compared.doubtful, person, stranger, unknownSpeaker];
  return date?.relation === 'differs' || facts.some(fact => fact !== undefined);
}

/** Without fitted models only a figure with its own words, another date or another person will do. */
function differsByRule(differences: Differences, isStated: boolean): boolean {
  const { compared, date, person, isDenied, isOpposed } = differences;
  if (isDenied || isOpposed) return false;
  const { differing, isSupposed } = compared;
  if (differing?.isOwn && !isSupposed) return true;
  return isStated && (date?.relation === 'differs' || person !== undefined);
}

/** The figures, dates or persons that stand against each other; none where it is the status of the thing that differs. */
function describeDifference(
  { claim, names }: IndexedClaim,
  { compared, date, anyDate, person, stranger, unknownSpeaker }: Differences,
): FigurePair[] {
  if (compared.differing) return [writePair(compared.differing)];
  if (date?.relation === 'differs') return [date.pair];
  const other = person ?? stranger;
  if (other && names.person) return [{ page: other, source: names.person }];
  if (unknownSpeaker && claim.speaker)
    return [{ page: unknownSpeaker, source: claim.speaker.name }];
  if (compared.doubtful) return [writePair(compared.doubtful)];
  return anyDate ? [anyDate] : [];
}

const writePair = ({ page, source }: Compared): FigurePair => ({
  page: page.text,
  source: source.text,
});

/** A year alone is hardly a date to show beside another. */
const isMonth = ({ page }: FigurePair) => !/^\d{4}$/.test(page);

function isGivenToAnother({ claim, names }: IndexedClaim, text: string): boolean {
  const speaker = claim.speaker?.name;
  return speaker !== undefined && isSaidByAnother(text, speaker, names);
}
