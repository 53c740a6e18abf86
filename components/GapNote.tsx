import type { GapView } from '../lib/core/views.ts';
import { Quote } from './Quote.tsx';

export interface GapNoteProps {
  gap: GapView;
  onOpenArticle: (gapId: string) => void;
}

/** What is missing, shown as missing: away from the article, with the words that announce it. */
export function GapNote({ gap, onOpenArticle }: GapNoteProps) {
  return (
    <div class="gap">
      <Quote quote={gap.after} />
      <GapText missing={gap.missing} />
      <button type="button" class="text-button" onClick={() => onOpenArticle(gap.id)}>
        Read it in the article
      </button>
    </div>
  );
}

export function GapText({ missing }: Pick<GapView, 'missing'>) {
  return <p>Announced here, but not in the capture we have: {missing}.</p>;
}
