import { readDates } from './dates.ts';
import {
  NUMBER,
  NUMBER_WORD,
  readNumber,
  readVagueNumber,
  SCALE,
  scaleOf,
  VAGUE_NUMBER,
} from './numbers.ts';
import type { Figure, Span } from './pack.ts';

/** A figure as a page states it. Offsets are UTF-16 into the text it was read from. */
export interface PageFigure extends Span {
  text: string;
  /** A number, or the interval that words such as "tens of billions" allow. */
  value: number | [number, number];
  unit: string;
  bound: Figure['bound'] | 'at-most';
}

/** Money that is not US dollars: no rate is known, so it neither agrees nor differs. */
export const OTHER_MONEY = 'other money';

const AT_LEAST =
  'more than|over|above|upwards? of|at least|in excess of|no fewer than|no less than|topping|exceeding|beyond|past';
/** "under 27-year veteran X" names whom somebody works for. */
const AT_MOST =
  'less than|fewer than|under(?!\\s+\\d+-year)|below|at most|up to|no more than|not even';
const ABOUT =
  'nearly|almost|about|around|roughly|some|approximately|close to|an estimated|circa|ca\\.|~';
const BOUND = `(?<!\\p{L})(?:(?<least>${AT_LEAST})|(?<most>${AT_MOST})|(?<about>${ABOUT}))(?:\\s+|(?<=~))(?:a\\s+|the\\s+)?`;
/** Behind a letter it is another country's dollar: A$, HK$. */
const DOLLARS_BEFORE = '(?<currency>(?<![\\p{L}\\p{N}])(?:US\\$|USD\\s?|\\$))';
const OTHER_BEFORE =
  '(?<other>(?<![\\p{L}\\p{N}])(?:[€£¥₹₩]|(?:EUR|GBP|JPY|CNY|CHF|CAD|AUD)\\s?|(?:A|C|AU|CA|HK|NZ|S|NT)\\$)\\s?)';
const COUNTED = `(?!${NUMBER_WORD} )[\\p{L}-]+ `;
const UNIT = [
  '(?:(?:of|de|di)\\s+)?(?:US\\s+)?(?<dollars>(?:capex )?dollars?|d[oó]lares|dollari|USD|US\\$|\\$)',
  '(?<others>euros?|EUR|€|pounds|GBP|yen|yuan|rupees|(?:Canadian|Australian|Hong Kong) dollars)',
  '(?<percent>percent|per cent)',
  '(?<years>years?)(?![ -](?:old|of age))',
  '(?<decades>decades?)',
  '(?<basis>basis points|bps)',
  '(?<points>percentage points?)',
  '(?<orders>(?:more |further |additional )?orders? of magnitude)',
  `(?<generations>(?:${COUNTED}){0,2}?generations)`,
  `(?<customers>(?:${COUNTED}){0,3}?(?:customers?|clients?|accounts|tenants?|buyers?|companies|firms))`,
  '(?<fold>times (?:better|more|as \\p{L}+))',
].join('|');

/** A scale with nothing counted behind it is money: "eighty billion", "200 billion annually". */
const BARE_MONEY =
  '(?<=lions?|[bt]n|mrd\\.?)(?<uncounted>(?=\\s*(?:[.,;:)!?]|$|annually|yearly|a year|per year|p\\.a\\.|each year|every year|worth)))';

const FIGURE = new RegExp(
  `(?:${BOUND})?(?:${DOLLARS_BEFORE}|${OTHER_BEFORE}|(?<![\\p{L}\\p{N}.$]))(?<number>${NUMBER})(?:[ \\u00a0-]?(?<scale>${SCALE}))?(?<plus>\\+)?` +
    `(?:[ \\u00a0-](?:${UNIT})(?![\\p{L}\\p{N}])|(?<sign>\\s?%)|(?<asian>美元|ドル|달러)|-?(?<glued>fold)(?![\\p{L}])|${BARE_MONEY}|)`,
  'giu',
);
/** Billions that nothing is said to be of, or money words, are money. */
const VAGUE_MONEY =
  '(?<=lions? )(?<money>(?:of |in )(?:[\\p{L}]+ )?(?:capex|capital|investments?|spending|savings)(?: dollars)?)|(?<=lions?)(?<bare>(?! (?:of|more of) )(?=[ ,.]|$))';
const VAGUE_FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<vague>${VAGUE_NUMBER})(?: (?:${UNIT})(?![\\p{L}\\p{N}])| ?(?:${VAGUE_MONEY}))`,
  'giu',
);

/** The figures of a text whose unit is known, in order: money, percentages, durations, counts, calendar years. */
export function readFigures(text: string): PageFigure[] {
  const read = [
    ...[...text.matchAll(VAGUE_FIGURE)].map(match => readFigure(match)),
    ...[...text.matchAll(FIGURE)].map(match => readFigure(match)),
    ...readYears(text),
  ].filter(figure => figure !== undefined);
  const first = read.filter((figure, i) => !read.slice(0, i).some(other => overlap(figure, other)));
  return first.sort((a, b) => a.start - b.start);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A year with its month is a date, not a figure. */
function readYears(text: string): PageFigure[] {
  return readDates(text)
    .filter(({ text }) => /^\d{4}$/.test(text))
    .map(({ text, start, end }) => ({
      ...{ text, start, end },
      ...{ value: Number(text), unit: 'calendar-year', bound: 'exactly' },
    }));
}

function readFigure({
  0: written,
  index,
  input,
  groups = {},
}: RegExpExecArray): PageFigure | undefined {
  const unit = unitOf(groups);
  const value = perYear(readValue(groups), unit, input.slice(index + written.length));
  if (!unit || Number.isNaN(value)) return undefined;
  // Of "$225 billion customer backlog" the money is the figure.
  const foreign =
    groups.currency || groups.other
      ? (groups.customers?.length ?? groups.generations?.length ?? 0)
      : 0;
  const text = written.slice(0, written.length - foreign).trim();
  return { text, start: index, end: index + text.length, value, unit, bound: boundOf(groups) };
}

/** Money by the quarter, in a year. */
function perYear(
  value: PageFigure['value'],
  unit: string | undefined,
  behind: string,
): PageFigure['value'] {
  if (unit !== 'USD' || !/^ (?:a|per|each|every) quarter\b|^ quarterly\b/i.test(behind))
    return value;
  return Array.isArray(value) ? [value[0] * 4, value[1] * 4] : value * 4;
}

type Groups = { [name: string]: string | undefined };

function readValue(groups: Groups): PageFigure['value'] {
  const { vague, number = '', scale, decades, points } = groups;
  if (vague) {
    const [low, high] = readVagueNumber(vague);
    return points ? [low * 100, high * 100] : [low, high];
  }
  const value = readNumber(number) * scaleOf(scale);
  if (groups.fold || groups.glued) return Math.log10(value);
  return value * (decades ? 10 : 1) * (points ? 100 : 1);
}

function unitOf(groups: Groups): string | undefined {
  if (groups.other || groups.others) return OTHER_MONEY;
  const isBare = groups.bare !== undefined || groups.uncounted !== undefined;
  if (groups.currency || groups.dollars || groups.money || groups.asian || isBare) return 'USD';
  if (groups.percent || groups.sign) return 'percent';
  if (groups.basis || groups.points) return 'basis point';
  if (groups.years || groups.decades) return 'year';
  if (groups.orders || groups.fold || groups.glued) return 'order of magnitude';
  if (groups.generations) return 'generation';
  return groups.customers && 'customer';
}

function boundOf(groups: Groups): PageFigure['bound'] {
  if (groups.least || groups.plus) return 'at-least';
  if (groups.most) return 'at-most';
  return groups.about || groups.vague ? 'about' : 'exactly';
}
