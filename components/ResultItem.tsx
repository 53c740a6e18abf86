import type { SearchHitView, SourceView } from '../lib/core/views.ts';
import { Attribution } from './Attribution.tsx';
import { CiteButtons, type CiteButtonsProps } from './CiteButtons.tsx';
import { Excerpt } from './Excerpt.tsx';
import { KindLabel } from './KindLabel.tsx';

export interface ResultItemProps extends Pick<CiteButtonsProps, 'onCopy'> {
  claim: SearchHitView;
  source: SourceView;
  isOpen: boolean;
  isTabStop: boolean;
  /** Opens it in place, or closes it. */
  onToggle: () => void;
  onOpenArticle: (claimId: string) => void;
}

/** A claim in a list, which opens to its whole sentence and to what can be done with it. */
export function ResultItem({ claim, source, isOpen, isTabStop, ...on }: ResultItemProps) {
  return (
    <li>
      <button
        type="button"
        class="result"
        data-stop
        aria-expanded={isOpen}
        tabIndex={isTabStop ? 0 : -1}
        onClick={on.onToggle}
      >
        <Excerpt claim={claim} isWhole={isOpen} />
        <span class="result-facts">
          <KindLabel kind={claim.kind} />
          <Attribution speaker={claim.speaker} when={claim.when} />
        </span>
      </button>
      {isOpen && (
        <div class="result-detail" data-zone="detail">
          <button type="button" class="text-button" onClick={() => on.onOpenArticle(claim.id)}>
            Read it in the article
          </button>
          <CiteButtons claim={claim} source={source} onCopy={on.onCopy} />
        </div>
      )}
    </li>
  );
}
