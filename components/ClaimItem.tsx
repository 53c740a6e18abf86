import type { Span } from '../lib/core/pack.ts';
import type { ClaimView, MatchedClaimView } from '../lib/core/views.ts';
import { Attribution } from './Attribution.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import type { CopyClaim } from './copy-claim.ts';
import { KindLabel } from './KindLabel.tsx';
import { Quote } from './Quote.tsx';
import { RelationLabel } from './RelationLabel.tsx';

export interface ClaimItemProps {
  claim: ClaimView & Partial<Pick<MatchedClaimView, 'relation' | 'figures'>> & { marks?: Span[] };
  onOpenArticle: (claimId: string) => void;
  /** Absent where nothing is copied. */
  onCopy?: CopyClaim | undefined;
}

export function ClaimItem({ claim, onOpenArticle, onCopy }: ClaimItemProps) {
  const { quote, before, after, marks = [], relation, figures = [] } = claim;
  return (
    <div class={`claim ${relation ? `is-${relation}` : ''}`}>
      {relation && <RelationLabel relation={relation} figures={figures} />}
      <Quote quote={quote} before={before} after={after} marks={marks} />
      <div class="claim-facts">
        <KindLabel kind={claim.kind} />
        <Attribution speaker={claim.speaker} when={claim.when} />
        <button type="button" class="text-button" onClick={() => onOpenArticle(claim.id)}>
          Read it in the article
        </button>
        {onCopy && <CopyMenu onCopy={form => onCopy(claim, form)} />}
      </div>
    </div>
  );
}
