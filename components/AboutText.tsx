import type { GapView, MatchedClaimView } from '../lib/core/views.ts';
import { ClaimList } from './ClaimList.tsx';
import { GapNote } from './GapNote.tsx';
import type { OpenArticle } from './open-article.ts';

export interface AboutTextProps {
  about: MatchedClaimView[];
  gap?: GapView | undefined;
  onOpenArticle: OpenArticle;
}

/** What the article has on a text: claims, a gap where it announces some, or plainly nothing. */
export function AboutText({ about, gap, onOpenArticle }: AboutTextProps) {
  return (
    <div class="about-text">
      {about.length > 0 && (
        <ClaimList claims={about} onOpenArticle={claim => onOpenArticle({ claim })} />
      )}
      {gap && <GapNote gap={gap} onOpenArticle={id => onOpenArticle({ gap: id })} />}
      {about.length === 0 && !gap && <p class="about-nothing">Nothing on this in the article.</p>}
    </div>
  );
}
