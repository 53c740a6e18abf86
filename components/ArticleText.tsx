import type { Pack } from '../lib/core/pack.ts';
import { ArticleParagraph } from './ArticleParagraph.tsx';
import { articleParagraphs } from './article-paragraphs.ts';
import { GapText } from './GapNote.tsx';

export interface ArticleTextProps {
  pack: Pack;
  /** The element's id of the claim or gap to emphasise: `claim-ID` or `gap-ID`. */
  target?: string | undefined;
}

/** The captured article, each claim marked where it stands and each gap where something is missing. */
export function ArticleText({ pack: { article, claims }, target }: ArticleTextProps) {
  return (
    <div class="article-text">
      {articleParagraphs(article).map(paragraph => (
        <div key={paragraph.start}>
          <ArticleParagraph text={article.text} {...{ paragraph, claims, target }} />
          {article.gaps
            .filter(({ end }) => end > paragraph.start && end <= paragraph.end)
            .map(({ id, missing }) => (
              <ArticleGap key={id} id={`gap-${id}`} missing={missing} target={target} />
            ))}
        </div>
      ))}
    </div>
  );
}

interface ArticleGapProps extends Pick<ArticleTextProps, 'target'> {
  id: string;
  missing: string;
}

function ArticleGap({ id, missing, target }: ArticleGapProps) {
  return (
    <div class={id === target ? 'gap is-target' : 'gap'} id={id} tabIndex={-1}>
      <GapText missing={missing} />
    </div>
  );
}
