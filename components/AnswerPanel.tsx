import { useEffect, useRef } from 'preact/hooks';
import type { AnswerView } from '../lib/core/views.ts';
import { AboutText } from './AboutText.tsx';
import type { OpenArticle } from './open-article.ts';
import { ResultList, type ResultListProps } from './ResultList.tsx';

export interface AnswerPanelProps extends Pick<ResultListProps, 'opened' | 'onOpen' | 'onCopy'> {
  /** What a person chose on a page. */
  text: string;
  /** Absent while it is looked for. */
  answer: AnswerView | undefined;
  onOpenArticle: OpenArticle;
  onBack: () => void;
}

/** What the article says about a text that was chosen on a page: an answer like a card's. */
export function AnswerPanel({ text, answer, onBack, onOpenArticle, ...list }: AnswerPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="answer" aria-labelledby="answer-head">
      <div class="answer-question">
        <h2 id="answer-head" ref={heading} tabIndex={-1}>
          What the article says about this
        </h2>
        <button type="button" class="text-button" onClick={onBack}>
          Back
        </button>
        <p class="answer-text">{text}</p>
      </div>
      <p class="unseen" role="status">
        {answer && sayAnswer(answer)}
      </p>
      {answer && <AboutText {...answer} onOpenArticle={onOpenArticle} />}
      {answer && answer.hits.length > 0 && (
        <>
          <h3>Also with these words</h3>
          <ResultList
            {...list}
            hits={answer.hits}
            source={answer.source}
            onOpenArticle={claim => onOpenArticle({ claim })}
          />
        </>
      )}
    </section>
  );
}

export function sayAnswer({
  about,
  gap,
  hits,
}: Pick<AnswerView, 'about' | 'gap' | 'hits'>): string {
  const claims = about.length === 1 ? '1 claim' : `${about.length} claims`;
  const parts = [
    about.length > 0 && `${claims} about it`,
    gap && 'something that the capture lacks',
    hits.length > 0 && `${hits.length} more with its words`,
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Nothing on this in the article.';
}
