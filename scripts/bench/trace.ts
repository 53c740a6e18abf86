/** What of a Chromium trace event we read; times are microseconds. https://github.com/google/perfetto (JSON trace format) */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { name?: string; data?: { url?: string; functionName?: string } };
}

/** The trace categories that `longestScriptMs` needs. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8',
  'v8.execute',
];

/** Where a script begins to run. Callbacks stand inside, and so does what they make the browser do. */
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'v8.run']);

/**
 * The longest time, in ms, that scripts ran in one task of a page's main thread. On a page whose own scripts are kept out
 * it is the extension's. The browser's own share of such a task, as before a script is called, is not in it.
 */
export function longestScriptMs(events: TraceEvent[]): number {
  const mainThreads = new Set(events.filter(isMainThread).map(threadOf));
  const timed = events.filter(event => event.ph === 'X' && mainThreads.has(threadOf(event)));
  const tasks = timed.filter(({ name }) => name === 'RunTask' || name.endsWith('::RunTask'));
  const scripts = outermost(timed.filter(({ name }) => SCRIPT.has(name)));
  const times = outermost(tasks).map(task =>
    scripts
      .filter(script => contains(task, script))
      .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0),
  );
  return Math.max(0, ...times);
}

function isMainThread({ name, args }: TraceEvent): boolean {
  return name === 'thread_name' && args?.name === 'CrRendererMain';
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}.${tid}`;
}

/** Those that stand in no other of them. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const last = new Map<string, TraceEvent>();
  return sorted.filter(event => {
    const before = last.get(threadOf(event));
    if (before && contains(before, event)) return false;
    last.set(threadOf(event), event);
    return true;
  });
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
  return threadOf(outer) === threadOf(inner) && outer.ts <= inner.ts && end(inner) <= end(outer);
}
