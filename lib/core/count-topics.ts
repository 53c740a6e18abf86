import type { PageReport } from './messages.ts';

/** How often each topic is named, most first; topics never named are left out. */
export function countTopics(
  mentioned: string[],
  topics: { id: string; name: string }[],
): PageReport['counts'] {
  return topics
    .map(({ id, name }) => ({
      topic: id,
      name,
      count: mentioned.filter(topic => topic === id).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
