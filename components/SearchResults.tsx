import { ResultList, type ResultListProps } from './ResultList.tsx';

export function SearchResults(list: ResultListProps) {
  return (
    <section class="search-results" aria-label="Results">
      {list.hits.length > 0 && <ResultList {...list} />}
    </section>
  );
}

export interface Results {
  query: string;
  /** The name of the one topic that was asked for. */
  topic: string | undefined;
  count: number;
}

export function sayResults({ query, topic, count }: Results): string {
  const on = topic ? ` on ${topic}` : '';
  if (count > 0) return `${count === 1 ? '1 claim' : `${count} claims`}${on}`;
  return query ? `Nothing on “${query}”${topic ? `, of ${topic},` : ''} in the article.` : '';
}
