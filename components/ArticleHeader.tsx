import { formatWhen } from '../lib/core/format-when.ts';
import type { Article, ClaimKind } from '../lib/core/pack.ts';
import { KIND_WORDS, KindLabel } from './KindLabel.tsx';
import { SourceLink } from './SourceLink.tsx';

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
      <ul class="article-kinds" aria-label="How a marked claim stands in the article">
        {(Object.keys(KIND_WORDS) as ClaimKind[]).map(kind => (
          <li key={kind}>
            <KindLabel kind={kind} />
          </li>
        ))}
      </ul>
    </header>
  );
}
