import type { CardView } from '../lib/core/views.ts';
import { ClaimList } from './ClaimList.tsx';
import type { CopyClaim } from './copy-claim.ts';
import { GapNote } from './GapNote.tsx';
import type { OpenArticle } from './open-article.ts';

export interface AboutSentenceProps {
  view: Pick<CardView, 'about' | 'gap'>;
  onOpenArticle: OpenArticle;
  onCopy?: CopyClaim | undefined;
}

/** What the article has on the sentence: claims, a gap where it announces some, or plainly nothing. */
export function AboutSentence({ view: { about, gap }, onOpenArticle, onCopy }: AboutSentenceProps) {
  const isQuoted = about.some(({ quote }) => gap?.after.includes(quote));
  return (
    <section class="card-section">
      <h3>About this sentence</h3>
      {about.length > 0 && (
        <ClaimList
          claims={about}
          onOpenArticle={claim => onOpenArticle({ claim })}
          onCopy={onCopy}
        />
      )}
      {gap && (
        <GapNote gap={gap} isQuoted={isQuoted} onOpenArticle={id => onOpenArticle({ gap: id })} />
      )}
      {about.length === 0 && !gap && (
        <p class="card-none">Nothing on this sentence in the article.</p>
      )}
    </section>
  );
}
