import { formatWhen } from '../lib/core/format-when.ts';
import type { Article, ClaimKind } from '../lib/core/pack.ts';
import { KindLabel } from './KindLabel.tsx';
import { SourceLink } from './SourceLink.tsx';

const KIND_MEANINGS: Record<ClaimKind, string> = {
  reported: 'the article states it',
  attributed: 'somebody said it',
  analysis: 'the article’s own view',
  outlook: 'about the future',
};

export type ArticleHeaderProps = Pick<Article, 'publisher' | 'url' | 'captured'>;

export function ArticleHeader({ publisher, url, captured }: ArticleHeaderProps) {
  return (
    <header class="article-header">
      <p class="article-publisher">{publisher}</p>
      <h1>The article, as captured</h1>
      <p>
        {captured.what} {captured.on && `Captured ${formatWhen(captured.on)}.`}
      </p>
      <p>
        <SourceLink source={{ publisher, url }} />
      </p>
      <ul class="article-kinds" aria-label="What the signs behind a claim mean">
        {(Object.keys(KIND_MEANINGS) as ClaimKind[]).map(kind => (
          <li key={kind}>
            <KindLabel kind={kind} /> {KIND_MEANINGS[kind]}
          </li>
        ))}
      </ul>
    </header>
  );
}
