import type { PageReport } from '../lib/core/messages.ts';

/** What is known of the page: its mentions, why there is nothing to count, or nothing yet. */
export type PageState = PageReport | { reason: string } | undefined;

export function PageCount({ page }: { page: PageState }) {
  return (
    <p class="page-count" role="status">
      {page && ('reason' in page ? page.reason : sayCounts(page.counts))}
    </p>
  );
}

export function sayCounts(counts: PageReport['counts']): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 'No mentions on this page.';
  const each = counts.map(({ name, count }) => `${name} ${count}`).join(', ');
  return `${total} ${total === 1 ? 'mention' : 'mentions'} on this page: ${each}`;
}
