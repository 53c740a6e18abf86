import type { PageCheck } from './check-page.ts';

export interface CheckedPage extends PageCheck {
  file: string;
  browser: string;
}

const BROWSER_WIDTH = 'chromium'.length;

/** One line, whose columns stand below those of the others when all have the same `fileWidth`. */
export function renderCheck(checked: CheckedPage, fileWidth: number): string {
  const { file, browser, visit, faults, remarks } = checked;
  const mentions = visit ? `${visit.mentions}`.padStart(4) : '   ?';
  return [
    resultOf(checked),
    browser.padEnd(BROWSER_WIDTH),
    file.padEnd(fileWidth),
    `${mentions} marked`,
    [...cardOf(checked), ...faults, ...remarks].map(onOneLine).join('; '),
  ]
    .join('  ')
    .trimEnd();
}

export type Result = 'pass' | 'FAIL' | 'skip';

/** `skip`: nothing could be compared, for the page cannot be visited without the extension either. */
export function resultOf({ visit, faults }: PageCheck): Result {
  if (faults.length > 0) return 'FAIL';
  return visit ? 'pass' : 'skip';
}

function cardOf({ visit }: PageCheck): string[] {
  if (!visit) return [];
  if (visit.card) return visit.card === 'came and went' ? [`a card ${visit.card}`] : [];
  return visit.mentions > 0 ? ['no mention in reach of a mouse'] : [];
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
