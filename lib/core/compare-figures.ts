import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { type FigureCase, isOf, isOfAnother, isSurelyOfAnother } from './figure-subject.ts';
import { agrees, isComparable } from './figure-values.ts';
import { LARGE_NUMBER, OTHER_MONEY, type PageFigure, readFigures } from './figures.ts';
import type { Figure, Span } from './pack.ts';
import { readServiceYears } from './service-years.ts';
import { isSupposition } from './statement.ts';

export interface Compared {
  page: PageFigure;
  source: Figure;
  agree: boolean;
}

/** A page's figure that does not agree with one of the claim's, though it is of the same kind. */
export interface Differing extends Compared {
  /** Whether the words near it are those of what the claim's figure is of. */
  isOwn: boolean;
}

export interface FigureComparison {
  /** The page's figures that agree with the claim's, of the same thing as far as the words near them tell. */
  agreeing: Compared[];
  /** The first that does not agree, what is near it the best. */
  differing?: Differing;
  /** The first other one that does not agree: it may well be of something else. */
  doubtful?: Compared;
  /** Whether the page has a figure of the kind of one of the claim's that neither agrees nor may differ. */
  isOpen: boolean;
  /** Whether the claim has figures, and the page none of the kind of any. */
  isMissing: boolean;
  /** Whether the sentence supposes what it says. */
  isSupposed: boolean;
}

/** Sets the page's figures beside those of the claim that are of the same kind: money, years, customers. */
export function compareFigures(
  candidate: IndexedClaim,
  text: string,
  index: ClaimIndex,
): FigureComparison {
  const { claim } = candidate;
  const service = index.year ? readServiceYears(text, index.year) : [];
  const figures = [...readFigures(text), ...service];
  const compared = claim.figures.map(source => {
    const alike = figures.filter(figure => isAlike(figure, source));
    return { source, alike, ...compareOne({ text, source, candidate, index }, alike) };
  });
  const isSupposed = claim.kind !== 'outlook' && !isSupposition(claim.quote) && isSupposition(text);
  const differing = compared
    .flatMap(each => (isSupposed ? [] : each.differing))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn))[0];
  const doubtful = compared.flatMap(each => each.doubtful)[0];
  return {
    agreeing: compared.flatMap(({ agreeing }) => agreeing ?? []),
    ...(differing && { differing }),
    ...(doubtful && { doubtful }),
    isOpen: compared.some(
      ({ source, alike, agreeing }) =>
        source.unit !== 'calendar-year' && alike.length > 0 && !agreeing,
    ),
    isMissing: compared.length > 0 && compared.every(({ alike }) => alike.length === 0),
    isSupposed,
  };
}

/** What may be US dollars, or be as much as some. */
const MONEYS = [OTHER_MONEY, LARGE_NUMBER];
const PER_YEAR = '/year';
const unitOf = (unit: string) => (unit.endsWith(PER_YEAR) ? unit.slice(0, -PER_YEAR.length) : unit);
function isAlike(page: PageFigure, source: Figure): boolean {
  const unit = unitOf(source.unit);
  return page.unit === unit || (unit === 'USD' && MONEYS.includes(page.unit));
}

interface ComparedOne {
  agreeing?: Compared;
  differing: Differing[];
  doubtful: Compared[];
}

function compareOne(given: FigureCase, alike: PageFigure[]): ComparedOne {
  const { text, source } = given;
  if (source.unit.endsWith(PER_YEAR) && isSum(text)) return { differing: [], doubtful: [] };
  const current = alike.filter(figure => !isPast(text, figure) && figure.unit !== OTHER_MONEY);
  const others = (figure: PageFigure) => current.filter(other => other !== figure);
  const page = current.find(
    figure =>
      agrees(figure, source) && isOf(given, figure, others(figure), isWithin(figure, source)),
  );
  if (page) return { agreeing: { page, source, agree: true }, differing: [], doubtful: [] };
  if (current.some(figure => agrees(figure, source))) return { differing: [], doubtful: [] };
  const isSound = (figure: PageFigure) =>
    figure.unit !== LARGE_NUMBER &&
    isComparable(figure, source) &&
    !isOfAnother(given, figure, others(figure));
  const differing = current
    .filter(isSound)
    .map(figure => ({
      ...{ page: figure, source, agree: false },
      isOwn: isOf(given, figure, others(figure), true),
    }))
    // Any sentence may have a year.
    .filter(({ isOwn }) => isOwn || source.unit !== 'calendar-year');
  const isDoubtful = (figure: PageFigure) =>
    isComparable(figure, source) &&
    !differing.some(({ page }) => page === figure) &&
    !isSurelyOfAnother(given, figure, others(figure));
  const doubtful = current
    .filter(figure => source.unit !== 'calendar-year' && isDoubtful(figure))
    .map(figure => ({ page: figure, source, agree: false }));
  return { differing, doubtful };
}

/** A number within a wide interval agrees by chance; the same vague words do not. */
const isWithin = (page: PageFigure, source: Figure) =>
  Array.isArray(source.value) && !Array.isArray(page.value);

const SUM =
  /\b(?:all told|cumulative(?:ly)?|life-?time|between (?:19|20)\d\d and (?:19|20)\d\d|over (?:the )?(?:(?:past|last|next|coming) )?(?:two|three|four|five|six|seven|eight|ten|\d+) years|since (?:[\w'’]+ ){0,8}?(?:19|20)\d\d\b.*\b(?:in total|altogether))\b/i;

/** Whether a sentence sums up several years: no figure of one year stands against that. */
const isSum = (text: string) => SUM.test(text);

const OLD_BEFORE =
  /(?:\b(?:rose|grew|fell|climbed|increased|jumped|up|down|higher|lower|gained|lost|shrank|expanded)(?: \w+){0,2} by|\b(?:added|adding|adds|another|extra|additional))(?: (?:about|some|a|an|the|just|only|nearly|over|roughly|further))*\s*$|\b(?:(?:up|down|grew|rose|growing|rising|jumped|increased|doubled) from|from|compared (?:with|to)|against|versus|vs\.?|previously|formerly|last year(?:['’]s)?|instead of|rather than|not)(?: (?:about|some|the|just|only))?\s*$/i;
const OLD_AFTER =
  /^ (?:more|less|higher|lower|extra) (?:than|this|last|in)\b|^,? (?:(?:\w+ ){0,2}(?:a year|months?|years) (?:ago|earlier|before)|last year|previously|earlier)\b/i;

/** A sentence that begins with when it was speaks of then. */
const OLD_SENTENCE =
  /^["“]?(?:(?:a|one|two|three|\d+) (?:quarters?|years?|months?) (?:ago|earlier|before)|last (?:year|quarter|month)|back (?:in|then)|at the time|in (?:early |late |mid-)?20(?:1\d|2[0-4]))\b/i;

/** "Up from $20 billion" is what it was. */
function isPast(text: string, { start, end }: Span): boolean {
  const isOld = OLD_SENTENCE.test(text) && !/\bnow\b|\btoday\b/i.test(text);
  return isOld || OLD_BEFORE.test(text.slice(0, start)) || OLD_AFTER.test(text.slice(end));
}
