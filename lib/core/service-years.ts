import { readDates, yearOf } from './dates.ts';
import type { PageFigure } from './figures.ts';

const SINCE = /(?<!\p{L})(?:since|seit|depuis|desde|dal|sinds) $/iu;
const JOINED =
  /(?<!\p{L})(?:joined|joining|hired|recruited|came|arrived|started|began|signed on|entrée?|ingresó|kam)(?!\p{L})[^.;:!?]{0,60}? (?:in|en|nel) $/iu;
/** What says of a "since" that it is of service: one may also be the head of something, or live in Seattle, since a year. */
const SERVING =
  /(?<!\p{L})(?:(?:with|at|bei|chez|en|worked for) \p{Lu}|with the (?:company|firm)|there|aboard|on board|payroll|employee|staff|\p{Lu}\p{L}+(?=,? \(?since)|veteran|salary|paycheck|badge)/u;
const NEAR = 40;

/** Years of service from the year in which it began, as of another year: "with Amazon since 1998" is 27 years in 2025. The text is
 * "since 1998", or the year alone. */
export function readServiceYears(text: string, asOf: number): PageFigure[] {
  return readDates(text).flatMap(date => {
    const before = text.slice(0, date.start);
    const since = SINCE.exec(before);
    const around = text.slice(Math.max(0, date.start - NEAR), date.end + NEAR);
    const began = since ? SERVING.test(around) : JOINED.test(before);
    const value = asOf - yearOf(date.months[0]);
    if (!began || value < 1) return [];
    const start = since?.index ?? date.start;
    return [
      {
        ...{ text: text.slice(start, date.end), start, end: date.end },
        ...{ value, unit: 'year', bound: 'exactly', isService: true },
      },
    ];
  });
}
