import { readDates, SPACED_LETTER } from './dates.ts';
import {
  NUMBER,
  NUMBER_WORD,
  PARTS,
  readScaled,
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
  /** Worked out from the year in which somebody's service began; a name before it is where they came from. */
  isService?: boolean;
}

/** Money that is not US dollars: no rate is known, so it neither agrees nor differs. */
export const OTHER_MONEY = 'other money';
/** A billion and more of what is not said. */
export const LARGE_NUMBER = 'large number';
const LARGE = 1e9;

const AT_LEAST =
  'more than|over|above|upwards? of|at least|in excess of|no fewer than|no less than|topping|exceeding|beyond|past';
/** "under 27-year veteran X" names whom somebody works for. */
const AT_MOST =
  'less than|fewer than|under(?!\\s+\\d+-year)|below|at most|up to|no more than|not even';
const ABOUT =
  `(?:only )?(?:just|a shade|a touch|a hair|a little|a bit|slightly|marginally) (?:${AT_LEAST}|${AT_MOST})|` +
  'nearly|almost|about|around|roughly|some|approximately|close to|an estimated|circa|ca?\\.|~';
const BOUND = `(?<!\\p{L})(?:(?<least>${AT_LEAST})|(?<most>${AT_MOST})|(?<about>${ABOUT}))(?:\\s+|(?<=~))(?:a\\s+|the\\s+)?`;
/** Behind a letter it is another country's dollar: A$, HK$. */
const DOLLARS_BEFORE = '(?<currency>(?<![\\p{L}\\p{N}])(?:US\\$\\s?|USD\\s?|\\$))';
const OTHER_BEFORE =
  '(?<other>(?<![\\p{L}\\p{N}])(?:[€£¥₹₩]|(?:EUR|GBP|JPY|CNY|CHF|CAD|AUD)\\s?|(?:A|C|AU|CA|HK|NZ|S|NT)\\$)\\s?)';
const COUNTED = `(?!${NUMBER_WORD} )[\\p{L}-]+ `;
const GAIN =
  '(?:(?:of|in) )?(?:better|faster|stronger|cheaper|more (?!than )\\p{L}+|improvements?|gains?|boost|leap|jump)';
const UNIT = [
  '(?:(?:of|de|di)\\s+)?(?:US\\s+)?(?<dollars>(?:capex )?dollars?|d[oó]lares|dollari|USD|US\\$|\\$)',
  '(?<others>euros?|EUR|€|pounds|GBP|yen|yuan|rupees|(?:Canadian|Australian|Hong Kong) dollars)',
  `(?<gain>(?:percent|per cent) ${GAIN})`,
  '(?<percent>percent|per cent)',
  '(?<years>years?|años|anos|ans|anni|Jahren?)(?![ -](?:old|of age))',
  '(?<decades>decades?)',
  '(?<basis>basis points|bps?)',
  '(?<points>percentage points?)',
  '(?<orders>(?:more |further |additional )?orders? of magnitude)',
  `(?<generations>(?:${COUNTED}){0,2}?generations)`,
  `(?<customers>(?:${COUNTED}){0,4}?(?:customers?|clients?|users|accounts|tenants?|buyers?|companies|firms|enterprises|giants|parties))`,
  '(?<fold>times (?:better|more|as \\p{L}+))',
].join('|');

const MONEY_WORDS =
  'sales|revenues?|orders|turnover|bookings|backlog|order book|business|income|contracts?|commitments?|spending|capex|savings';
const BEHIND_MONEY = [
  '[.,;:)!?\u2014]|$',
  '(?:annually|yearly|p\\.a\\.|worth|mark|threshold|run[- ]rate|backlog|order book|and counting|and change)(?![\\p{L}])',
  '(?:(?:a|per|each|every|this|next|last) (?:year|quarter|month|week|day)|every three months)(?![\\p{L}])',
  `(?:in|of) (?:[\\p{L}-]+ ){0,2}(?:${MONEY_WORDS})(?![\\p{L}])`,
].join('|');
/** A scale with nothing counted behind it is money: "eighty billion", "200 billion annually", "two billion in sales". */
const BARE_MONEY = `(?<=[bt]rillion|billion|billions|[bt]n|mrd\\.?)(?<uncounted>(?=\\s*(?:${BEHIND_MONEY})))`;

/** What goes on in a number is none; Chinese, Japanese and Korean put no space before one. */
const IN_WORD = `(?:[\\p{N}.$]|${SPACED_LETTER})`;
/** "27年" lasts, "2025年" and "4年前" do not. */
const ASIAN_YEARS =
  '(?<=(?<!\\p{N})\\d{1,2}\\s?)(?:年(?!\\s?\\d{1,2}\\s?月|月|度|末|初|前|上|下|内)|년(?!\\s?\\d{1,2}\\s?월|전|도))';

const FIGURE = new RegExp(
  `(?:${BOUND})?(?:${DOLLARS_BEFORE}|${OTHER_BEFORE}|(?<!${IN_WORD}))(?<number>${NUMBER})(?:[ \\u00a0-]?(?<scale>${SCALE}))?(?<plus>\\+)?` +
    `(?:[ \\u00a0-](?:${UNIT})(?![\\p{L}\\p{N}])|(?<gainSign>\\s?% ${GAIN})(?![\\p{L}])|(?<sign>\\s?%)|(?<gluedBasis>bps?(?![\\p{L}\\p{N}]))|(?<asian>\\s?(?:美元|米ドル|ドル|달러))|(?<asianYears>\\s?${ASIAN_YEARS})|-?(?<glued>fold)(?![\\p{L}])|${BARE_MONEY}|)`,
  'giu',
);
/** Billions that nothing is said to be of, or money words, are money. */
const VAGUE_MONEY =
  '(?<=lions? )(?<money>(?:of |in )(?:[\\p{L}]+ )?(?:capex|capital|investments?|spending|savings)(?: dollars)?)|(?<=lions?)(?<bare>(?! (?:of|more of) )(?=[ ,.]|$))';
const VAGUE_FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<vague>${VAGUE_NUMBER})(?: (?:${UNIT})(?![\\p{L}\\p{N}])| ?(?:${VAGUE_MONEY}))`,
  'giu',
);

/** "$20-25 billion", "between 20 and 25 billion dollars": one figure, with the scale and unit of its end. */
const RANGE =
  /(?:\bbetween )?(?:US\$|\$)?(?<low>\d+(?:\.\d+)?)(?:\s?(?:billion|bn|million|trillion))?(?:\s?[-\u2013]\s?| to | and )(?:US\$|\$)?(?<high>\d+(?:\.\d+)?)\s?(?<scale>billion|bn|million|trillion)(?: (?:US )?dollars)?/giu;

function readRange({ 0: text, index, groups = {} }: RegExpExecArray): PageFigure | undefined {
  const isRange = /^between/i.test(text) || !/ and /i.test(text);
  if (!isRange || !/\$|dollars/.test(text)) return undefined;
  const scale = scaleOf(groups.scale);
  const value: [number, number] = [Number(groups.low) * scale, Number(groups.high) * scale];
  return { text, start: index, end: index + text.length, value, unit: 'USD', bound: 'about' };
}

/** The figures of a text whose unit is known, in order: money, percentages, durations, counts, calendar years. */
export function readFigures(text: string): PageFigure[] {
  const read = [
    ...[...text.matchAll(RANGE)].flatMap(match => readRange(match) ?? []),
    ...[...text.matchAll(VAGUE_FIGURE)].map(match => readFigure(match)),
    ...[...text.matchAll(FIGURE)].map(match => readFigure(match)),
    ...[...text.matchAll(FACTOR)].map(match => readFactor(match)),
    ...readYears(text),
  ].filter(figure => figure !== undefined);
  return withoutOverlaps(read);
}

/** How many times as much, without the word: "twice as good", "a doubling", "by a factor of ten". */
const FACTOR = new RegExp(
  `(?<!\\p{L})(?:(?<two>twice (?:as \\p{L}+|better)|(?:a )?doubling)|(?<three>(?:a )?tripling)|(?:a )?factor of (?<number>${NUMBER}))(?!\\p{L})`,
  'giu',
);

function readFactor({ 0: text, index, groups = {} }: RegExpExecArray): PageFigure | undefined {
  const factor = groups.two ? 2 : groups.three ? 3 : readScaled(groups.number ?? '');
  if (!(factor > 0)) return undefined;
  return {
    ...{ text, start: index, end: index + text.length },
    ...{ value: Math.log10(factor), unit: 'order of magnitude', bound: 'exactly' },
  };
}

/** In order; of two that overlap the one that begins first stays, or that was read first when they begin together. */
function withoutOverlaps(figures: PageFigure[]): PageFigure[] {
  let end = 0;
  return figures
    .map((figure, rank) => ({ figure, rank }))
    .sort((a, b) => a.figure.start - b.figure.start || a.rank - b.rank)
    .map(({ figure }) => figure)
    .filter(figure => {
      const isFree = figure.start >= end;
      if (isFree) end = figure.end;
      return isFree;
    });
}

/** A year with its month is a date, not a figure. */
function readYears(text: string): PageFigure[] {
  return readDates(text)
    .filter(({ text }) => /^\d{4}年?$/.test(text))
    .map(({ text, start, end }) => ({
      ...{ text, start, end },
      ...{ value: Number.parseInt(text, 10), unit: 'calendar-year', bound: 'exactly' },
    }));
}

function readFigure({
  0: matched,
  index,
  input,
  groups = {},
}: RegExpExecArray): PageFigure | undefined {
  const unit = unitOf(groups) ?? largeUnit(groups, input, index, index + matched.length);
  if (!unit) return undefined;
  // Of "$225 billion customer backlog" the money is the figure.
  const foreign =
    groups.currency || groups.other
      ? (groups.customers?.length ?? groups.generations?.length ?? 0)
      : 0;
  const written = matched.slice(0, matched.length - foreign).trim();
  const [period = '', name = '', months = ''] =
    (unit === 'USD' && PERIOD.exec(input.slice(index + written.length))) || [];
  const text = written + period;
  const [, behind = ''] =
    (unit === 'USD' && PERIOD_BEHIND.exec(input.slice(index + text.length))) || [];
  const share = (unit === 'USD' && SHARE.exec(input.slice(0, index))?.[1]) || '';
  const factor = PARTS[share.toLowerCase()] ?? 1;
  const value = times(
    readValue(groups),
    factor * (PERIODS[(name || months || behind).toLowerCase()] ?? 1),
  );
  if (![value].flat().every(Number.isFinite)) return undefined;
  return { text, start: index, end: index + text.length, value, unit, bound: boundOf(groups) };
}

function times(value: PageFigure['value'], factor: number): PageFigure['value'] {
  return Array.isArray(value) ? [value[0] * factor, value[1] * factor] : value * factor;
}

const PERIODS: Record<string, number> = {
  quarter: 4,
  'three months': 4,
  month: 12,
  week: 52,
  day: 365,
};
const PERIOD = /^ (?:(?:a|per|each|every) (quarter|month|week|day)|every (three months))\b/i;

/** "Half of twenty billion", "a third of that $225 billion". */
const SHARE = new RegExp(
  `\\b(half|${Object.keys(PARTS).join('|')})s? of (?:the |that |its )?$`,
  'i',
);

/** "$20 billion with chips, and that in a single quarter". */
const PERIOD_BEHIND =
  /^(?: [\p{L}'’-]+){0,4}?,?(?: and)?(?: all)?(?: that)? (?:in|within) (?:just |only )?(?:a single|a|one single|one) (quarter|month|week|day)\b/iu;

type Groups = { [name: string]: string | undefined };

function readValue(groups: Groups): PageFigure['value'] {
  const { vague, number = '', scale, decades, points, gain, gainSign } = groups;
  if (vague) {
    const [low, high] = readVagueNumber(vague);
    return points ? [low * 100, high * 100] : [low, high];
  }
  const value = readScaled(number, scale);
  if (groups.fold || groups.glued) return Math.log10(value);
  if (gain || gainSign) return Math.log10(1 + value / 100);
  return value * (decades ? 10 : 1) * (points ? 100 : 1);
}

function unitOf(groups: Groups): string | undefined {
  if (groups.other || groups.others) return OTHER_MONEY;
  const isBare = groups.bare !== undefined || groups.uncounted !== undefined;
  if (groups.currency || groups.dollars || groups.money || groups.asian || isBare) return 'USD';
  if (groups.percent || groups.sign) return 'percent';
  if (groups.basis || groups.gluedBasis || groups.points) return 'basis point';
  if (groups.years || groups.decades || groups.asianYears) return 'year';
  if (groups.orders || groups.fold || groups.glued || groups.gain || groups.gainSign)
    return 'order of magnitude';
  if (groups.generations) return 'generation';
  return groups.customers && 'customer';
}

/** What is counted in the plural is said: tokens, parameters. */
const COUNTED_THINGS = /^(?:\p{L}|[ -](?:[\p{L}-]+ )?\p{Ll}{4,}s(?!\p{L}))/u;

/** What is taken in is money: "takes in twenty billion". */
const MONEY_VERB =
  /(?:^|\s)(?:(?:tak|bring|rak|pull)(?:es?|s|ed|ing) in|(?:took|brought) in|turn(?:s|ed|ing)? over|(?:earn|gross|invoic)(?:s|es|ed|ing)?)\s$/i;

function largeUnit(
  { number = '', scale }: Groups,
  input: string,
  start: number,
  end: number,
): string | undefined {
  const isLarge = scale !== undefined && readScaled(number, scale) >= LARGE;
  const isScaled = scaleOf(scale) >= LARGE || isLarge;
  if (!isScaled || COUNTED_THINGS.test(input.slice(end))) return undefined;
  return MONEY_VERB.test(input.slice(0, start)) ? 'USD' : LARGE_NUMBER;
}

function boundOf(groups: Groups): PageFigure['bound'] {
  if (groups.least || groups.plus) return 'at-least';
  if (groups.most) return 'at-most';
  return groups.about || groups.vague ? 'about' : 'exactly';
}
