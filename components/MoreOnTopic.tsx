import type { ClaimView } from '../lib/core/views.ts';
import { ClaimList, type ClaimListProps } from './ClaimList.tsx';

/** Enough to see what the article is about, where it has nothing on the sentence itself. */
const SHOWN_WITHOUT_MATCH = 3;

export interface MoreOnTopicProps extends Omit<ClaimListProps, 'claims'> {
  topic: string;
  claims: ClaimView[];
  /** Whether the card shows claims about the sentence: then these stay folded. */
  hasMatch: boolean;
}

export function MoreOnTopic({ topic, claims, hasMatch, ...actions }: MoreOnTopicProps) {
  const shown = claims.slice(0, hasMatch ? 0 : SHOWN_WITHOUT_MATCH);
  const folded = claims.slice(shown.length);
  const words = shown.length > 0 ? `${folded.length} more` : `More on ${topic} (${folded.length})`;
  return (
    <section class="card-section">
      {shown.length > 0 && (
        <>
          <h3>
            More on {topic} ({claims.length})
          </h3>
          <ClaimList claims={shown} {...actions} />
        </>
      )}
      {folded.length > 0 && (
        <details>
          <summary>{words}</summary>
          <ClaimList claims={folded} {...actions} />
        </details>
      )}
    </section>
  );
}
