import { readDates, yearOf } from './dates.ts';
import type { PageFigure } from './figures.ts';

const SINCE = /(?<!\p{L})(?:since|seit|depuis|desde|dal|sinds) $/iu;
const JOINED =
  /(?<!\p{L})(?:joined|joining|hired|recruited|came|arrived|started|began|signed on|signed up|moved over|walked into|entrée?|(?:re)?joint|arrivé|incorpor\p{L}+|ingresó|entró|llegó|kam|wechselte|assunto|start date|hire date|date of (?:hire|joining))(?!\p{L})(?:[^.;:!?]{0,60}?[ '’](?:in|en|nel|back in|qu['’]en|im Jahre?|the year)|(?: [^.;:!?]{1,20}:|:)?) $/iu;
/** "2006年に入社", "Aug 2006 to present", "from 2007 on". */
const JOINED_BEHIND =
  /^(?:年)?(?:に|、|の)?\s?(?:[^。，,]{0,8}?)(?:入社|加入|入职|进入|加盟|입사)|^ ?(?:[-–—]|to|until|till) ?(?:present|today|now|heute|date|aujourd['’]hui|hoy)(?!\p{L})|^ (?:on|onwards?)(?=\W|$)/iu;
/** What says of a "since" that it is of service: one may also be the head of something, or live in Seattle, since a year. */
const SERVING =
  /(?<!\p{L})(?:(?:with|at|bei|chez|en|worked for) \p{Lu}|with the (?:company|firm)|there|aboard|on board|payroll|employee|staff|\p{Lu}\p{L}+(?=,? \(?since)|veteran|salary|paycheck|badge)/u;
/** In UTF-16 units. */
const NEAR = 50;

/** Years of service from the year in which it began, as of another year: "with Amazon since 1998" is 27 years in 2025. The text is
 * "since 1998", or the year alone. */
export function readServiceYears(text: string, asOf: number): PageFigure[] {
  return readDates(text).flatMap(date => {
    const before = text.slice(0, date.start);
    const since = SINCE.exec(before);
    const around = text.slice(Math.max(0, date.start - NEAR), date.end + NEAR);
    const began = since
      ? SERVING.test(around)
      : JOINED.test(before) || JOINED_BEHIND.test(text.slice(date.end));
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
