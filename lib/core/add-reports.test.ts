import { expect, test } from 'vitest';
import { addReports } from './add-reports.ts';
import type { PageReport } from './messages.ts';

const report = (counts: Record<string, number>, isFull = false): PageReport => ({
  counts: Object.entries(counts).map(([topic, count]) => ({ topic, name: topic, count })),
  isFull,
});

test.each<[PageReport[], PageReport, string]>([
  [[], report({}), 'no frame, no mention'],
  [[report({ nitro: 2, nova: 1 })], report({ nitro: 2, nova: 1 }), 'one frame speaks for itself'],
  [
    [report({ nitro: 2, nova: 1 }), report({}), report({ nova: 2 })],
    report({ nova: 3, nitro: 2 }),
    'a topic is counted over all frames, the most named first',
  ],
  [
    [report({ nitro: 2 }), report({ nova: 1 }, true)],
    report({ nitro: 2, nova: 1 }, true),
    'one frame with too many is enough',
  ],
  [
    [{ ...report({}), unread: 'pdf' }, report({})],
    { ...report({}), unread: 'pdf' },
    'a page that cannot be read',
  ],
  [
    [report({}), { ...report({}), unread: 'pdf' }],
    report({}),
    'a page can be read where a frame of it cannot',
  ],
])('%j add up to %j: %s', (reports, sum) => {
  expect(addReports(reports)).toEqual(sum);
});
