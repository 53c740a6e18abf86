import type { SearchHitView } from '../lib/core/views.ts';
import { ResultItem, type ResultItemProps } from './ResultItem.tsx';

export interface ResultListProps
  extends Pick<ResultItemProps, 'source' | 'onCopy' | 'onOpenArticle'> {
  hits: SearchHitView[];
  /** The id of the one that is open. */
  opened: string | undefined;
  onOpen: (id: string | undefined) => void;
}

/**
 * Buttons, not the options of a listbox: those are read out as one string each, and may hold nothing to press. One stop for
 * the Tab key; the arrows go through them.
 */
export function ResultList({ hits, opened, onOpen, ...rest }: ResultListProps) {
  const tabStop = hits.some(({ id }) => id === opened) ? opened : hits[0]?.id;
  return (
    <ul class="results" data-zone="list">
      {hits.map(hit => (
        <ResultItem
          key={hit.id}
          claim={hit}
          isOpen={hit.id === opened}
          isTabStop={hit.id === tabStop}
          onToggle={() => onOpen(hit.id === opened ? undefined : hit.id)}
          {...rest}
        />
      ))}
    </ul>
  );
}
