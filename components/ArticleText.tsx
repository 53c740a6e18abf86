import type { Article, Span } from '../lib/core/pack.ts';
import type { SourceView } from '../lib/core/views.ts';
import { ArticleNotes, type ArticleNotesProps } from './ArticleNotes.tsx';
import { ArticleParagraph, type ArticleParagraphProps } from './ArticleParagraph.tsx';
import { articleParagraphs } from './article-paragraphs.ts';
import { GapText } from './GapNote.tsx';
import type { NumberedClaim } from './numbered-claims.ts';
import { SourceLink } from './SourceLink.tsx';

export interface ArticleTextProps
  extends Pick<ArticleParagraphProps, 'found'>,
    Pick<ArticleNotesProps, 'onCopyLink'> {
  article: Article;
  claims: NumberedClaim[];
  /** The element's id of the claim or gap to emphasise: `claim-ID` or `gap-ID`. */
  target?: string | undefined;
}

/** The captured article, each claim marked where it stands and each gap where something is missing. */
export function ArticleText({ article, claims, target, found, onCopyLink }: ArticleTextProps) {
  return (
    <div class="article-text">
      {articleParagraphs(article).map(paragraph => {
        const here = claims.filter(claim => endsIn(claim, paragraph));
        return (
          <div key={paragraph.start} class="article-row">
            <ArticleParagraph text={article.text} claims={here} {...{ paragraph, target, found }} />
            <ArticleNotes claims={here} {...{ target, onCopyLink }} />
            {article.gaps
              .filter(gap => endsIn(gap, paragraph))
              .map(({ id, missing }) => (
                <ArticleGap key={id} source={article} {...{ id, missing, target }} />
              ))}
          </div>
        );
      })}
    </div>
  );
}

function endsIn({ end }: Span, paragraph: Span): boolean {
  return end > paragraph.start && end <= paragraph.end;
}

interface ArticleGapProps extends Pick<ArticleTextProps, 'target'> {
  id: string;
  missing: string;
  source: SourceView;
}

function ArticleGap({ id, missing, source, target }: ArticleGapProps) {
  const place = `gap-${id}`;
  return (
    <div class={place === target ? 'gap is-target' : 'gap'} id={place} tabIndex={-1}>
      <GapText missing={missing} />
      <SourceLink source={source} />
    </div>
  );
}
