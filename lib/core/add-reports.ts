import type { PageReport } from './messages.ts';

/** What the frames of a page report, the page itself first, as one: each topic's mentions added up, most first. */
export function addReports(reports: PageReport[]): PageReport {
  const totals = new Map<string, PageReport['counts'][number]>();
  for (const each of reports.flatMap(({ counts }) => counts)) {
    const count = each.count + (totals.get(each.topic)?.count ?? 0);
    totals.set(each.topic, { ...each, count });
  }
  return {
    counts: [...totals.values()].sort((a, b) => b.count - a.count),
    isFull: reports.some(({ isFull }) => isFull),
    ...(reports[0]?.unread && { unread: reports[0].unread }),
  };
}
