import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { type FigureCase, isOf, isOfAnother } from './figure-subject.ts';
import { agrees, isComparable } from './figure-values.ts';
import { OTHER_MONEY, type PageFigure, readFigures } from './figures.ts';
import type { Figure, Span } from './pack.ts';
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
  /** Whether the page has a figure of the kind of one of the claim's that neither agrees nor may differ. */
  isOpen: boolean;
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
  const figures = readFigures(text);
  const compared = claim.figures.map(source => {
    const alike = figures.filter(figure => isAlike(figure, source));
    return { source, alike, ...compareOne({ text, source, candidate, index }, alike) };
  });
  const isSupposed = claim.kind !== 'outlook' && !isSupposition(claim.quote) && isSupposition(text);
  const differing = compared
    .flatMap(each => (isSupposed ? [] : each.differing))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn))[0];
  return {
    agreeing: compared.flatMap(({ agreeing }) => agreeing ?? []),
    ...(differing && { differing }),
    isOpen: compared.some(
      ({ source, alike, agreeing }) =>
        source.unit !== 'calendar-year' && alike.length > 0 && !agreeing,
    ),
    isSupposed,
  };
}

const unitOf = (unit: string) => unit.replace(/\/year$/, '');
function isAlike(page: PageFigure, source: Figure): boolean {
  const unit = unitOf(source.unit);
  return page.unit === unit || (unit === 'USD' && page.unit === OTHER_MONEY);
}

interface ComparedOne {
  agreeing?: Compared;
  differing: Differing[];
}

function compareOne(given: FigureCase, alike: PageFigure[]): ComparedOne {
  const { text, source } = given;
  const current = alike.filter(figure => !isPast(text, figure) && figure.unit !== OTHER_MONEY);
  const others = (figure: PageFigure) => current.filter(other => other !== figure);
  const page = current.find(
    figure =>
      agrees(figure, source) && isOf(given, figure, others(figure), isWithin(figure, source)),
  );
  if (page) return { agreeing: { page, source, agree: true }, differing: [] };
  if (current.some(figure => agrees(figure, source))) return { differing: [] };
  const differing = current
    .filter(figure => isComparable(figure, source) && !isOfAnother(given, figure, others(figure)))
    .map(figure => ({
      ...{ page: figure, source, agree: false },
      isOwn: isOf(given, figure, others(figure), true),
    }))
    // Any sentence may have a year.
    .filter(({ isOwn }) => isOwn || source.unit !== 'calendar-year');
  return { differing };
}

/** A number within a wide interval agrees by chance; the same vague words do not. */
const isWithin = (page: PageFigure, source: Figure) =>
  Array.isArray(source.value) && !Array.isArray(page.value);

const OLD_BEFORE =
  /(?:\b(?:rose|grew|fell|climbed|increased|jumped|up|down|higher|lower|gained|lost|shrank|expanded)(?: \w+){0,2} by|\b(?:added|adding|adds|another|extra|additional))(?: (?:about|some|a|an|the|just|only|nearly|over|roughly|further))*\s*$|\b(?:(?:up|down|grew|rose|growing|rising|jumped|increased|doubled) from|from|compared (?:with|to)|against|versus|vs\.?|previously|formerly|last year(?:['’]s)?|after|instead of|rather than|not)(?: (?:about|some|the|just|only))?\s*$/i;
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
