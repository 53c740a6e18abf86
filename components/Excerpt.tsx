import { excerptAround } from '../lib/core/excerpt.ts';
import type { Span } from '../lib/core/pack.ts';
import type { ClaimView } from '../lib/core/views.ts';
import { closeUp } from './close-up.ts';
import { cutAtSpans } from './cut-at-spans.ts';

export interface ExcerptProps {
  claim: Pick<ClaimView, 'quote' | 'before' | 'after'> & { marks?: Span[] };
  /** Whether all of the sentence is shown. */
  isWhole: boolean;
}

/** A claim's own words, strong, in as much of the article's sentence as there is room for. */
export function Excerpt({ claim, isWhole }: ExcerptProps) {
  const { before, after } = isWhole ? claim : excerptAround(claim);
  return (
    <q class="excerpt">
      {before}
      <strong>
        {cutAtSpans(claim.quote, claim.marks ?? []).map(run =>
          run.inside.length > 0 ? <mark key={run.start}>{run.text}</mark> : run.text,
        )}
      </strong>
      {closeUp(after)}
    </q>
  );
}
