import { describeDifference } from './describe-difference.ts';
import { listSurplus, shapeOf } from './list-surplus.ts';

export type CardFate = 'came and went' | 'did not come' | 'did not go';

/** What a visit to a page saw. */
export interface Visit {
  /** The page's HTML when it had loaded and was still. */
  before: string;
  /** And at the end, after the mouse had been on a mention. */
  after: string;
  mentions: number;
  /** Absent when no mention was in reach. */
  card?: CardFate;
  /** Console errors and warnings, and uncaught errors. */
  errors: string[];
  /** `GET http://...` */
  requests: string[];
  /** Whether it came to rest. */
  isStill: boolean;
}

export interface Verdict {
  /** What the extension did that it must not. */
  faults: string[];
  /** What may be the page's own doing, for the page is not the same each time. */
  remarks: string[];
}

/**
 * Judges visits with the extension by visits to the same page, in the same browser, without it. HTML and card are judged by
 * the first visit; an error or a request is a fault when it comes every time, for a page does some things only now and then.
 */
export function judge([first, ...again]: [Visit, ...Visit[]], bare: Visit[]): Verdict {
  const parts = [judgeBefore(first, bare), judgeAfter(first, bare), judgeCard(first)];
  const others = again.map(visit => new Set(listNews(visit, bare).map(shapeOf)));
  const isFault = (news: string) => isOurs(news) || others.every(each => each.has(shapeOf(news)));
  const news = listNews(first, bare);
  const rare = news.filter(each => !isFault(each));
  return {
    faults: [...parts.flatMap(({ faults }) => faults), ...news.filter(isFault)],
    remarks: [
      ...parts.flatMap(({ remarks }) => remarks),
      ...rare.map(each => `not every time: ${each}`),
      ...(first.isStill ? [] : ['it does not come to rest']),
    ],
  };
}

/** Whether all that is found is that the HTML was another when it was looked at. */
export function isOnlyHtml({ faults }: Verdict): boolean {
  return faults.length > 0 && faults.every(fault => fault.startsWith(HTML));
}

const HTML = 'its HTML';

function isOurs(error: string): boolean {
  return /(?:chrome|moz)-extension:|silicon.?footnotes/i.test(error);
}

function judgeCard({ card }: Visit): Verdict {
  const isGood = card === undefined || card === 'came and went';
  return { faults: isGood ? [] : [`the card ${card}`], remarks: [] };
}

/** The errors and requests that no visit without the extension has. */
function listNews({ errors, requests }: Visit, bare: Visit[]): string[] {
  const news = listSurplus(
    requests,
    bare.map(each => each.requests),
  );
  return [
    ...listSurplus(
      errors,
      bare.map(each => each.errors),
    ),
    ...news.map(request => `requested ${request}`),
  ];
}

const SAME: Verdict = { faults: [], remarks: [] };

function judgeBefore({ before }: Visit, bare: Visit[]): Verdict {
  const others = bare.map(each => each.before);
  if (others.includes(before)) return SAME;
  if (areDifferent(others)) return remark(`${HTML} is another at every load`);
  return fault(`${HTML} before the hover`, others[0], before);
}

function judgeAfter({ before, after }: Visit, bare: Visit[]): Verdict {
  const others = bare.map(each => each.after);
  if (others.includes(after)) return SAME;
  if (!areDifferent(others)) return fault(`${HTML} after the hover`, others[0], after);
  if (before === after) return SAME;
  if (bare.some(each => each.before !== each.after)) return remark(`${HTML} changes by itself`);
  return fault(`${HTML} around the hover`, before, after);
}

function areDifferent(htmls: string[]): boolean {
  return new Set(htmls).size > 1;
}

function remark(text: string): Verdict {
  return { faults: [], remarks: [text] };
}

function fault(what: string, expected = '', found: string): Verdict {
  return { faults: [`${what}: ${describeDifference(expected, found)}`], remarks: [] };
}
