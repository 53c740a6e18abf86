import { expect, test } from 'vitest';
import { longestScriptMs, type TraceEvent } from './trace.ts';

const named = (tid: number, name: string): TraceEvent => ({
  name: 'thread_name',
  ph: 'M',
  pid: 1,
  tid,
  ts: 0,
  args: { name },
});
const MAIN = [named(1, 'CrRendererMain'), named(2, 'Compositor')];
const event = (name: string, ts: number, dur: number, tid = 1): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts: ts * 1000,
  dur: dur * 1000,
});

test.each<[TraceEvent[], number, string]>([
  [[], 0, 'nothing ran'],
  [[event('RunTask', 0, 50)], 0, 'the task is the browser’s'],
  [[event('RunTask', 0, 50), event('FunctionCall', 5, 20)], 20, 'the script’s share counts'],
  [
    [event('RunTask', 0, 50), event('TimerFire', 5, 20), event('FunctionCall', 6, 18)],
    20,
    'what stands inside is counted once',
  ],
  [
    [event('RunTask', 0, 50), event('FunctionCall', 5, 20), event('RunMicrotasks', 30, 10)],
    30,
    'two scripts of one task are added up',
  ],
  [
    [
      event('RunTask', 0, 9),
      event('FunctionCall', 1, 5),
      event('RunTask', 10, 9),
      event('FunctionCall', 11, 7),
    ],
    7,
    'tasks are not',
  ],
  [[event('RunTask', 0, 50, 2), event('FunctionCall', 5, 20, 2)], 0, 'it is another thread'],
])('In %j scripts ran %d ms at the longest: %s', (events, expected) => {
  expect(longestScriptMs([...MAIN, ...events])).toBe(expected);
});
