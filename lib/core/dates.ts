import type { Span } from './pack.ts';

/** A date as a text states it, as months counted from year 0. */
export interface PageDate extends Span {
  text: string;
  months: [number, number];
}

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** How each month is written in the languages of Western Europe, as parts of a regular expression. */
const MONTHS = [
  'jan(?:uary|\\.|uar|vier|uari|eiro)?|enero|gennaio',
  'feb(?:ruary|\\.|ruar|ruari|rero|braio)?|février|fevereiro',
  'mar(?:ch|\\.|s|zo|ço)?|märz|maart',
  'apr(?:il|\\.|ile)?|avril|abril',
  'may|mai|mayo|maggio|maio|mei',
  'june?|juin|juni|junio|giugno|junho',
  'july?|juillet|juli|julio|luglio|julho',
  'aug(?:ust|\\.|ustus)?|août|agosto',
  'sept?(?:ember|\\.|embre|tiembre|iembre)?|settembre|setembro',
  'oct(?:ober|\\.|obre|ubre)?|oktober|ottobre|outubro',
  'nov(?:ember|\\.|embre|iembre|embro)?',
  'dec(?:ember|\\.)?|dezember|décembre|diciembre|dicembre|dezembro',
];
const MONTH = `(?<month>${MONTHS.join('|')})`;
const MONTH_TESTS = MONTHS.map(names => new RegExp(`^(?:${names})$`, 'iu'));

/** A letter of a script that puts spaces between words, as part of a regular expression: Chinese, Japanese and Korean put none. */
export const SPACED_LETTER = '(?:(?![\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}])\\p{L})';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';

const DATE = new RegExp(
  `(?<![\\p{N}.,$€£-]|${SPACED_LETTER})(?:` +
    [
      `(?:(?:the )?${DAY}(?: of| de|\\.)? )?${MONTH} (?:(?:${DAY},?|de) )?(?<monthYear>${YEAR})`,
      `(?<season>spring|summer|autumn|fall|winter)(?: of)? (?<seasonYear>${YEAR})(?<next>/\\d{2,4})?`,
      `Q(?<quarter>[1-4])(?: of)? (?<quarterYear>${YEAR})`,
      `(?<isoYear>${YEAR})-(?<isoMonth>0[1-9]|1[0-2])(?:-\\d\\d)?`,
      `(?<asianYear>${YEAR})\\s?[年년]\\s?(?<asianMonth>1[0-2]|0?[1-9])\\s?[月월]`,
      `(?<year>${YEAR})年?`,
    ].join('|') +
    `)(?![\\p{N}%+]|${SPACED_LETTER}|[.,]\\d|-\\p{L})(?! (?:million|billion|dollars|customers|chips))`,
  'giu',
);

/** The dates of a text that say their year, in order. */
export function readDates(text: string): PageDate[] {
  return [...text.matchAll(DATE)].map(({ 0: written, index, groups = {} }) => ({
    ...{ text: written, start: index, end: index + written.length },
    months: monthsOf(groups),
  }));
}

const placeOfMonth = (name: string) => MONTH_TESTS.findIndex(test => test.test(name));
const monthAt = (year: string | undefined, month: number) => Number(year) * 12 + month;

function monthsOf(groups: { [name: string]: string | undefined }): [number, number] {
  const { month, monthYear, season, seasonYear, quarter, quarterYear, isoYear, isoMonth } = groups;
  if (month) return only(monthAt(monthYear, placeOfMonth(month)));
  if (season) return seasonOf(season.toLowerCase(), seasonYear, groups.next);
  if (quarter) return from(monthAt(quarterYear, (Number(quarter) - 1) * 3), 3);
  if (isoYear) return only(monthAt(isoYear, Number(isoMonth) - 1));
  if (groups.asianYear) return only(monthAt(groups.asianYear, Number(groups.asianMonth) - 1));
  return from(monthAt(groups.year, 0), 12);
}

const only = (month: number): [number, number] => [month, month];
const from = (month: number, count: number): [number, number] => [month, month + count - 1];

function seasonOf(
  season: string,
  year: string | undefined,
  next: string | undefined,
): [number, number] {
  if (season === 'spring') return from(monthAt(year, 2), 3);
  if (season === 'summer') return from(monthAt(year, 5), 3);
  if (season !== 'winter') return from(monthAt(year, 8), 3);
  // "winter 2025" may be its beginning or its end.
  return next ? from(monthAt(year, 11), 3) : from(monthAt(year, 0), 14);
}

/** The months of an ISO 8601 date or interval, as `Claim.when` has it. */
export function monthsOfWhen(when: string): [number, number] {
  const [first = '', last = first] = when.split('/');
  const month = (iso: string) => monthAt(iso.slice(0, 4), Number(iso.slice(5, 7)) - 1);
  return [month(first), month(last)];
}

/** Whether two spans of months have one in common. */
export function shareMonth(a: [number, number], b: [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

/** A claim's date in words: the words of the quote when it has them. */
export function writeWhen(quote: string, when: string): string {
  const dates = readDates(quote).filter(({ months }) => shareMonth(months, monthsOfWhen(when)));
  if (dates.length > 0) return quote.slice(dates[0]?.start, dates.at(-1)?.end);
  const [first, last] = monthsOfWhen(when).map(nameMonth);
  return first === last ? `${first}` : `${first} to ${last}`;
}

/** The year of a month counted from year 0. */
export const yearOf = (month: number) => Math.floor(month / 12);

const nameMonth = (month: number) => `${MONTH_NAMES[month % 12]} ${yearOf(month)}`;
