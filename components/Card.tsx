import type { CardView } from '../lib/core/views.ts';
import { AboutSentence } from './AboutSentence.tsx';
import { CloseButton } from './CloseButton.tsx';
import { MoreOnTopic } from './MoreOnTopic.tsx';
import type { OpenArticle } from './open-article.ts';
import { SourceLink } from './SourceLink.tsx';

export interface CardProps {
  view: CardView;
  onOpenArticle: OpenArticle;
  onClose: () => void;
}

/** What the article says about the sentence a mention stands in. Styled by tokens, claim and card.css. */
export function Card({ view, onOpenArticle, onClose }: CardProps) {
  const { topic, about, more, source } = view;
  return (
    <div class="card" role="dialog" aria-label={`What the article says about ${topic.name}`}>
      <header class="card-head">
        <h2>{topic.name}</h2>
        <span class="card-source">Source: {source.publisher}</span>
        <CloseButton onClose={onClose} />
      </header>
      <div class="card-body">
        <AboutSentence view={view} onOpenArticle={onOpenArticle} />
        {more.length > 0 && (
          <MoreOnTopic
            topic={topic.name}
            claims={more}
            hasMatch={about.length > 0}
            onOpenArticle={claim => onOpenArticle({ claim })}
          />
        )}
      </div>
      <footer class="card-foot">
        <SourceLink source={source} />
      </footer>
    </div>
  );
}
