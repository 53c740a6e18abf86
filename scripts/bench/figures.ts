import { markdownTable } from '../eval/table.ts';

/** One measured figure; a median unless `what` says otherwise. */
export interface Figure {
  what: string;
  value: number;
  unit: 'ms' | 'kB' | 'MB' | '%';
  /** The value against something else measured in the same run: `to` says what. */
  ratio?: { value: number; to: string };
  target?: Target;
}

/** What the value, or the ratio, is to be; the limit itself is good enough. */
export interface Target {
  of: 'value' | 'ratio';
  bound: 'most' | 'least';
  limit: number;
}

export function atMost(limit: number, of: Target['of'] = 'value'): Target {
  return { of, bound: 'most', limit };
}

export function atLeast(limit: number, of: Target['of'] = 'value'): Target {
  return { of, bound: 'least', limit };
}

/** A Markdown table, one figure a line, with a mark for each that has a target. */
export function renderFigures(figures: Figure[]): string {
  return markdownTable(
    ['figure', 'measured', 'ratio', 'target', ''],
    figures.map(figure => [
      figure.what,
      `${precise(figure.value)} ${figure.unit}`,
      figure.ratio ? `${precise(figure.ratio.value)} × ${figure.ratio.to}` : '',
      renderTarget(figure),
      figure.target ? (isMet(figure) ? 'pass' : 'FAIL') : '',
    ]),
  );
}

/** Whether a figure keeps its target; one without a target keeps it, one that could not be measured does not. */
export function isMet({ value, ratio, target }: Figure): boolean {
  if (!target) return true;
  const measured = target.of === 'value' ? value : (ratio?.value ?? Number.NaN);
  return target.bound === 'most' ? measured <= target.limit : measured >= target.limit;
}

function renderTarget({ target, unit }: Figure): string {
  if (!target) return '';
  const sign = target.bound === 'most' ? '≤' : '≥';
  return `${sign} ${target.limit} ${target.of === 'value' ? unit : '×'}`;
}

/** Three digits that count, or all before the point. */
function precise(value: number): string {
  if (!Number.isFinite(value)) return '?';
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
