import type { Figure, Span } from './pack.ts';

/** A figure as a page states it. Offsets are UTF-16 into the text it was read from. */
export interface PageFigure extends Span {
  text: string;
  value: number;
  unit: string;
  bound: Figure['bound'] | 'at-most';
}

const SCALES: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  mrd: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

const NUMBER_WORDS = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const wordAlternatives = [...NUMBER_WORDS, ...TENS, 'hundred']
  .sort((a, b) => b.length - a.length)
  .join('|');
/** "hundred" begins a number only behind "a": "several hundred" is none. */
const FIRST_WORD = `(?:(?!hundred)|(?<=\\ba ))(?:${wordAlternatives})`;
const NUMBER = `(?:\\d+(?:[,\\u00a0\\u202f]\\d{3})*(?:\\.\\d+)?|${FIRST_WORD}(?:(?: and |[ -])(?:${wordAlternatives}))*)`;
const SCALE = `(?:thousand|million|billion|trillion|mrd\\.?|bn|tn|mn|[kmb](?![\\p{L}]))`;
const AT_LEAST =
  'more than|over|above|upwards? of|at least|in excess of|no fewer than|no less than|topping|exceeding|beyond';
const AT_MOST = 'less than|fewer than|under|below|at most|up to|no more than';
const ABOUT =
  'nearly|almost|about|around|roughly|some|approximately|close to|an estimated|circa|ca\\.|~';
const BOUND = `(?<!\\p{L})(?:(?<least>${AT_LEAST})|(?<most>${AT_MOST})|(?<about>${ABOUT}))(?:\\s+|(?<=~))(?:a\\s+|the\\s+)?`;
/** Behind a letter it is another country's dollar: A$, HK$. */
const CURRENCY = '(?<currency>(?<![\\p{L}\\p{N}])(?:US\\$|USD\\s?|\\$))';

const FIGURE = new RegExp(
  `(?:${BOUND})?(?:${CURRENCY}|(?<![\\p{L}\\p{N}.]))(?<number>${NUMBER})(?:[ \\u00a0-]?(?<scale>${SCALE}))?(?<plus>\\+)?` +
    `(?:[ \\u00a0-](?:(?:of\\s+)?(?:US\\s+)?(?<dollars>dollars?|USD|US\\$|\\$)|(?<percent>percent|per cent)|(?<years>years?)|(?<basis>basis points|bps)|(?<customers>(?:(?!(?:${wordAlternatives}) )[\\p{L}-]+ ){0,3}?(?:customers?|clients?)))|(?<sign>\\s?%))?`,
  'giu',
);

/** The figures of a text whose unit is known: money, percentages, years, basis points, customers. */
export function readFigures(text: string): PageFigure[] {
  const figures: PageFigure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const figure = readFigure(match);
    if (figure) figures.push(figure);
  }
  return figures;
}

function readFigure({ 0: written, index, groups = {} }: RegExpExecArray): PageFigure | undefined {
  const unit = unitOf(groups);
  const number = readNumber(groups.number ?? '');
  if (!unit || Number.isNaN(number)) return undefined;
  const scale = SCALES[(groups.scale ?? '').toLowerCase().replace('.', '')] ?? 1;
  // Of "$225 billion customer backlog" the money is the figure.
  const foreign = groups.currency ? (groups.customers?.length ?? 0) : 0;
  const text = written.slice(0, written.length - foreign).trim();
  return {
    text,
    start: index,
    end: index + text.length,
    value: number * scale,
    unit,
    bound: boundOf(groups),
  };
}

type Groups = { [name: string]: string | undefined };

function unitOf(groups: Groups): string | undefined {
  if (groups.currency || groups.dollars) return 'USD';
  if (groups.percent || groups.sign) return 'percent';
  if (groups.basis) return 'basis point';
  if (groups.years) return 'year';
  return groups.customers && 'customer';
}

function boundOf(groups: Groups): PageFigure['bound'] {
  if (groups.least || groups.plus) return 'at-least';
  if (groups.most) return 'at-most';
  return groups.about ? 'about' : 'exactly';
}

function readNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written.replace(/[,\u00a0\u202f]/g, ''));
  return written
    .toLowerCase()
    .split(/ and |[ -]/)
    .reduce(
      (sum, word) => (word === 'hundred' ? Math.max(sum, 1) * 100 : sum + numberWord(word)),
      0,
    );
}

function numberWord(word: string): number {
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : NUMBER_WORDS.indexOf(word);
}

/** Within rounding: "nearly 30 years" is 27, "about $230 billion" is 225. */
const ROUNDING = 0.03;
const LOOSE_ROUNDING = 0.12;

/** Whether a page's figure can be true together with the article's, both read with their bounds and rounding. */
export function agrees(page: PageFigure, source: Figure): boolean {
  const [low, high] = intervalOf(source);
  const slack = page.bound === 'about' ? LOOSE_ROUNDING : ROUNDING;
  if (page.bound === 'at-least')
    return page.value <= high * (1 + slack) && page.value >= low * (1 - slack * 4);
  if (page.bound === 'at-most') return page.value >= low * (1 - slack);
  return page.value >= low * (1 - slack) && page.value <= high * (1 + slack);
}

/** "$20 billion+" allows rather more than 20, but not any figure at all. */
const AT_LEAST_REACH = 1.25;

function intervalOf({ value, bound }: Figure): [number, number] {
  if (Array.isArray(value)) return value;
  if (bound === 'at-least') return [value, value * AT_LEAST_REACH];
  return [value, value];
}
