import type { ComponentChildren } from 'preact';
import type { MentionWords } from '../lib/core/mention-words.ts';
import type { Relation } from '../lib/core/views.ts';
import { RelationWord } from './RelationWord.tsx';

/** A mention of one of the page's frames. */
export interface ListedMention extends Pick<MentionWords, 'text' | 'before' | 'after'> {
  /** Told apart from all others of the tab. */
  key: string;
  /** Whether it stands in the same sentence as the mention before it. */
  isInSameSentence: boolean;
  /** How the article stands to its sentence: null where it has nothing on it, undefined until that is known. */
  relation?: Relation | null | undefined;
}

export interface MentionItemProps {
  mention: ListedMention;
  /** Whether the page was last brought to it. */
  isHere: boolean;
  isTabStop: boolean;
  isOpen: boolean;
  onGo: () => void;
  /** Shows what the article says on it, or hides that. */
  onToggle: () => void;
  children?: ComponentChildren;
}

export function MentionItem({ mention, isHere, isTabStop, isOpen, ...rest }: MentionItemProps) {
  const { text, before, after, relation, isInSameSentence } = mention;
  return (
    <li aria-current={isHere ? 'true' : undefined}>
      <button
        type="button"
        class="mention"
        data-stop
        tabIndex={isTabStop ? 0 : -1}
        onClick={rest.onGo}
      >
        {isInSameSentence ? (
          <span class="mention-words">
            <strong>{text}</strong> <span class="mention-again">in the same sentence</span>
          </span>
        ) : (
          <span class="mention-words">
            {before}
            <strong>{text}</strong>
            {after}
          </span>
        )}
        {!isInSameSentence && <SayRelation relation={relation} />}
      </button>
      {relation && !isInSameSentence && (
        <button
          type="button"
          class="mention-toggle"
          data-toggle
          aria-expanded={isOpen}
          aria-label={`What the article says on this mention of ${text}`}
          tabIndex={-1}
          onClick={rest.onToggle}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path
              d="M2.500 4.500l3.500 3.500l3.500-3.500"
              fill="none"
              stroke="currentColor"
              stroke-width="1.600"
            />
          </svg>
        </button>
      )}
      {isOpen && (
        <div class="mention-claims" data-zone="detail">
          {rest.children}
        </div>
      )}
    </li>
  );
}

function SayRelation({ relation }: Pick<ListedMention, 'relation'>) {
  if (relation === undefined) return null;
  if (relation === null) return <span class="mention-none">Nothing on this sentence</span>;
  return (
    <span class={`relation relation-${relation}`}>
      <RelationWord relation={relation} />
    </span>
  );
}
