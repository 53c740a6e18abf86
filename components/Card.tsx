import type { CardView } from '../lib/core/views.ts';
import { AboutSentence } from './AboutSentence.tsx';
import { CardTools, type CardToolsProps } from './CardTools.tsx';
import type { CopyClaim } from './copy-claim.ts';
import { MoreOnTopic } from './MoreOnTopic.tsx';
import type { OpenArticle } from './open-article.ts';
import { SourceLink } from './SourceLink.tsx';
import { TurnOff, type TurnOffProps } from './TurnOff.tsx';
import { useCutEdges } from './use-cut-edges.ts';

export interface CardProps extends CardToolsProps, Omit<TurnOffProps, 'topic'> {
  view: CardView;
  onOpenArticle: OpenArticle;
  onCopy: CopyClaim;
}

/** What the article says about the sentence a mention stands in. Styled by tokens, claim and card.css. */
export function Card({ view, onOpenArticle, onCopy, site, onTurnOff, ...tools }: CardProps) {
  const { topic, about, more, source } = view;
  const { ref, isCutAbove, isCutBelow } = useCutEdges();
  return (
    <div
      class="card"
      role="dialog"
      tabindex={-1}
      aria-label={`What the article says about ${topic.name}`}
    >
      <header class="card-head">
        <h2>{topic.name}</h2>
        <CardTools {...tools} />
      </header>
      <div
        class={`card-body ${isCutAbove ? 'is-cut-above' : ''} ${isCutBelow ? 'is-cut-below' : ''}`}
        ref={ref}
      >
        <AboutSentence view={view} onOpenArticle={onOpenArticle} onCopy={onCopy} />
        {more.length > 0 && (
          <MoreOnTopic
            topic={topic.name}
            claims={more}
            hasMatch={about.length > 0}
            onOpenArticle={claim => onOpenArticle({ claim })}
            onCopy={onCopy}
          />
        )}
      </div>
      <footer class="card-foot">
        <span>
          Source: <SourceLink source={source} />
        </span>
        <TurnOff topic={topic} site={site} onTurnOff={onTurnOff} />
      </footer>
    </div>
  );
}
