import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import type { PageFigure } from './figures.ts';
import type { Figure, Span } from './pack.ts';
import { findOwner, findStranger, namesThing, type Owner, thingsIn } from './person-names.ts';
import { splitParts } from './statement.ts';
import { contentWords, type Word } from './words.ts';

/** A figure of a claim, and the sentence whose figures are set against it. */
export interface FigureCase {
  text: string;
  source: Figure;
  candidate: IndexedClaim;
  index: ClaimIndex;
}

/** Whether the words near the page's figure are those of the thing the article's figure is of. */
export function isOf(
  given: FigureCase,
  figure: PageFigure,
  others: PageFigure[],
  strictly = false,
): boolean {
  const { text, source, candidate } = given;
  const part = partAround(given, figure, others);
  if (figure.isService) return namesPerson(given);
  if (source.unit === 'calendar-year') return isYearOf(text, figure, source);
  if (ownerOf(given, part, figure)?.isKnown === false) return false;
  const things = strictly ? thingsIn(source.of, candidate.names) : [];
  if (things.length > 0 && !namesThing(text, things)) return false;
  return isCovered(given, text.slice(part.start, part.end), strictly);
}

/** Whether a name stands with the figure that the claim does not know. */
export function isOfAnother(given: FigureCase, figure: PageFigure, others: PageFigure[]): boolean {
  if (figure.isService) return !namesPerson(given);
  return ownerOf(given, partAround(given, figure, others), figure)?.isKnown === false;
}

/** Whether such a name stands before it, and so nearly always owns it. */
export function isSurelyOfAnother(
  given: FigureCase,
  figure: PageFigure,
  others: PageFigure[],
): boolean {
  if (figure.isService) return namesStranger(given);
  const owner = ownerOf(given, partAround(given, figure, others), figure);
  return owner?.isBefore === true && !owner.isKnown;
}

const namesStranger = ({ text, candidate }: FigureCase) =>
  findStranger(text, candidate.names) !== undefined;

function namesPerson({ text, candidate }: FigureCase): boolean {
  const surname = candidate.names.person?.toLowerCase().split(' ').at(-1);
  return surname !== undefined && namesThing(text, [surname.replace(/s$/, '')]);
}

function ownerOf(
  { text, candidate }: FigureCase,
  part: Span,
  figure: PageFigure,
): Owner | undefined {
  const isKnown = (word: string) => candidate.names.home.has(word) || knows(candidate, word);
  return findOwner(text, part, figure, isKnown, candidate.names.common);
}

const knows = ({ fields }: IndexedClaim, text: string) =>
  [...fields.quote, ...fields.gist].some(word => word.text.replace(/s$/, '') === text);

const NOW = /^(?:now|currently|today|still|already|just)$/;

/** The figure's part of the sentence, and the parts before and after it where it has no subject of its own. */
function partAround({ text, candidate }: FigureCase, figure: Span, others: Span[]): Span {
  const parts = splitParts(text);
  const touches = (part: Span, span: Span) => part.start < span.end && span.start < part.end;
  const own = parts.filter(part => touches(part, figure));
  let start = own[0]?.start ?? 0;
  let end = own.at(-1)?.end ?? text.length;
  const before = contentWords(text.slice(start, figure.start)).filter(
    ({ text }) => !NOW.test(text),
  );
  const isClaims = ({ text }: Word) => knows(candidate, text.replace(/s$/, ''));
  if (before.length > 0 && !before.some(isClaims)) return { start, end };
  const isFree = (part: Span) => !others.some(other => touches(part, other));
  for (const part of parts.filter(each => each.end <= start).reverse()) {
    if (!isFree(part)) break;
    start = part.start;
  }
  const next = parts.find(each => each.start >= end);
  if (next && isFree(next)) end = next.end;
  return { start, end };
}

/** How near to its noun a year stands: "capacity in 2031", "2031 Graviton capacity". */
const YEAR_REACH = 2;

function isYearOf(text: string, year: Span, { of }: Figure): boolean {
  const nouns = new Set(contentWords(of).map(({ stem }) => stem));
  nouns.delete('year');
  const before = contentWords(
    text
      .slice(0, year.start)
      .split(/[,;.:]\s/)
      .at(-1) ?? '',
  );
  const after = contentWords(text.slice(year.end).split(/[,;.:]/)[0] ?? '');
  const near = [...before.slice(-1), ...after.slice(0, YEAR_REACH)];
  const isDirect = !/[,;.:]\s*$/.test(text.slice(0, year.start));
  return isDirect && near.some(({ stem }) => nouns.has(stem));
}

const SUBJECT_SHARE = 0.45;
/** An agreeing value speaks for itself, so fewer words do. */
const SUBJECT_SHARE_AGREEING = 0.25;
const EXPLAINED_SHARE = 0.7;
const EXPLAINED_WORDS = 2;
const NUMBERS = /^(?:\d.*|\$|thousand|million|billion|trillion|ten|hundred|two|sever|coupl)$/;

/** Whether a piece of text has most of the words that say what the figure is of, or has hardly any other words. */
function isCovered(given: FigureCase, piece: string, strictly: boolean): boolean {
  const { source, candidate, index } = given;
  const tells = (word: Word) => !NUMBERS.test(word.stem) && !isName(word, given);
  const said = contentWords(piece).filter(tells);
  const enough = strictly ? SUBJECT_SHARE : SUBJECT_SHARE_AGREEING;
  const has = (words: Word[]) => shareOf(words.filter(tells), said, index) >= enough;
  if (has(contentWords(source.of)) || has(candidate.fields.quote)) return true;
  const known = [...candidate.fields.quote, ...candidate.fields.gist];
  const hits = new Set(said.filter(({ stem }) => known.some(word => word.stem === stem)));
  if (!strictly) return hits.size > 0;
  return hits.size >= EXPLAINED_WORDS && shareOf(said, known, index) >= EXPLAINED_SHARE;
}

/** The person's name and the unit stand in many sentences that are not of this figure. */
function isName({ stem, text }: Word, { source, candidate }: FigureCase): boolean {
  const person = candidate.names.person?.toLowerCase().split(' ') ?? [];
  const unit = source.unit === 'customer' ? [] : contentWords(source.unit).map(word => word.stem);
  return unit.includes(stem) || person.includes(text);
}

function shareOf(words: Word[], among: Word[], index: ClaimIndex): number {
  const had = new Set(among.map(({ stem }) => stem));
  const stems = [...new Set(words.map(({ stem }) => stem))];
  const weigh = (chosen: string[]) => chosen.reduce((sum, stem) => sum + index.weigh(stem), 0);
  return stems.length === 0 ? 0 : weigh(stems.filter(stem => had.has(stem))) / weigh(stems);
}
