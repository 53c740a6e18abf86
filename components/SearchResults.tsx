import type { SearchHitView } from '../lib/core/views.ts';
import { ClaimList, type ClaimListProps } from './ClaimList.tsx';

export interface SearchResultsProps extends Pick<ClaimListProps, 'onOpenArticle'> {
  /** The query that `hits` answers, which may lag behind what is typed. */
  query: string;
  hits: SearchHitView[];
}

export function SearchResults({ query, hits, onOpenArticle }: SearchResultsProps) {
  return (
    <section class="search-results" aria-label="Results">
      <p class="search-status" role="status">
        {sayResults(query.trim(), hits.length)}
      </p>
      {hits.length > 0 && <ClaimList claims={hits} onOpenArticle={onOpenArticle} />}
    </section>
  );
}

function sayResults(query: string, count: number): string {
  if (!query) return 'Type a chip, a name or a figure: Trainium, DeSantis, 20 billion.';
  if (count === 0) return `Nothing on “${query}” in the article.`;
  return count === 1 ? '1 claim' : `${count} claims`;
}
