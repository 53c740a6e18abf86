import type { GapView } from '../lib/core/views.ts';
import { Quote } from './Quote.tsx';

export interface GapNoteProps {
  gap: GapView;
  /** Whether the words that announce it are quoted beside it already, with the way to them. */
  isQuoted?: boolean;
  onOpenArticle: (gapId: string) => void;
}

/** What is missing, shown as missing: away from the article, with the words that announce it. */
export function GapNote({ gap, isQuoted = false, onOpenArticle }: GapNoteProps) {
  return (
    <div class="gap">
      {!isQuoted && <Quote quote={gap.after} />}
      <GapText missing={gap.missing} />
      {!isQuoted && (
        <button type="button" class="text-button" onClick={() => onOpenArticle(gap.id)}>
          Read it in the article
        </button>
      )}
    </div>
  );
}

export function GapText({ missing }: Pick<GapView, 'missing'>) {
  return <p>Announced here, but not in the capture we have: {missing}.</p>;
}
