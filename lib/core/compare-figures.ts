import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { type FigureCase, isOf } from './figure-subject.ts';
import { agrees, isComparable } from './figure-values.ts';
import { OTHER_MONEY, type PageFigure, readFigures } from './figures.ts';
import type { Figure, Span } from './pack.ts';
import { isSupposition } from './statement.ts';

export interface Compared {
  page: PageFigure;
  source: Figure;
  agree: boolean;
}

export interface FigureComparison {
  /** The page's figures of what the claim has figures of. */
  pairs: Compared[];
  /** Whether the page has a figure that may be meant for the claim's, yet is not found to be. */
  isOpen: boolean;
}

/** Pairs each figure of the claim with the page's figure of the same quantity of the same thing. */
export function compareFigures(
  candidate: IndexedClaim,
  text: string,
  index: ClaimIndex,
): FigureComparison {
  const { claim } = candidate;
  const figures = readFigures(text);
  const supposed = claim.kind !== 'outlook' && !isSupposition(claim.quote) && isSupposition(text);
  const compared = claim.figures.map(source => {
    const alike = figures.filter(figure => isAlike(figure, source));
    const pair = supposed ? undefined : pairUp({ text, source, candidate, index }, alike);
    return { pair, isOpen: !pair && source.unit !== 'calendar-year' && alike.length > 0 };
  });
  return {
    pairs: compared.flatMap(({ pair }) => pair ?? []),
    isOpen: compared.some(({ isOpen }) => isOpen),
  };
}

const unitOf = (unit: string) => unit.replace(/\/year$/, '');
function isAlike(page: PageFigure, source: Figure): boolean {
  const unit = unitOf(source.unit);
  return page.unit === unit || (unit === 'USD' && page.unit === OTHER_MONEY);
}

function pairUp(given: FigureCase, alike: PageFigure[]): Compared | undefined {
  const { text, source } = given;
  const current = alike.filter(figure => !isPast(text, figure) && figure.unit !== OTHER_MONEY);
  const others = (figure: PageFigure) => current.filter(other => other !== figure);
  const page = current.find(
    figure =>
      agrees(figure, source) && isOf(given, figure, others(figure), isWithin(figure, source)),
  );
  if (page) return { page, source, agree: true };
  if (current.some(figure => agrees(figure, source))) return undefined;
  const differing = current.find(
    figure => isComparable(figure, source) && isOf(given, figure, others(figure), true),
  );
  return differing && { page: differing, source, agree: false };
}

/** A number within a wide interval agrees by chance; the same vague words do not. */
const isWithin = (page: PageFigure, source: Figure) =>
  Array.isArray(source.value) && !Array.isArray(page.value);

const OLD_BEFORE =
  /\b(?:(?:up|down|grew|rose|growing|rising|jumped|increased|doubled) from|from|compared (?:with|to)|against|versus|vs\.?|previously|formerly|last year(?:['’]s)?|after|instead of|rather than|not)(?: (?:about|some|the|just|only))?\s*$/i;
const OLD_AFTER =
  /^,? (?:(?:\w+ ){0,2}(?:a year|months?|years) (?:ago|earlier|before)|last year|previously|earlier)\b/i;

/** "Up from $20 billion" is what it was. */
function isPast(text: string, { start, end }: Span): boolean {
  return OLD_BEFORE.test(text.slice(0, start)) || OLD_AFTER.test(text.slice(end));
}
