import { CloseButton } from './CloseButton.tsx';

export interface CardToolsProps {
  isPinned: boolean;
  onPin: () => void;
  onClose: () => void;
}

/** A pin that holds the card in its place; then a grip to move it by, which is the same button, so that the focus stays. */
export function CardTools({ isPinned, onPin, onClose }: CardToolsProps) {
  return (
    <span class="card-tools">
      <button
        type="button"
        class={`card-tool ${isPinned ? 'card-grip' : ''}`}
        aria-label={isPinned ? 'Move: drag, arrow keys, or press for the next corner' : 'Pin'}
        title={isPinned ? 'Move' : 'Pin'}
        onClick={isPinned ? undefined : onPin}
      >
        <svg viewBox="0 0 14 14" aria-hidden="true">
          {isPinned ? (
            <path
              d="M4.5 3h.01M9.5 3h.01M4.5 7h.01M9.5 7h.01M4.5 11h.01M9.5 11h.01"
              fill="none"
              stroke="currentColor"
              stroke-width="2.2"
              stroke-linecap="round"
            />
          ) : (
            <path
              d="M5 1.5h4M5.6 1.5v4L3.5 8h7L8.4 5.5v-4M7 8v4.5"
              fill="none"
              stroke="currentColor"
              stroke-width="1.4"
              stroke-linecap="round"
              stroke-linejoin="round"
            />
          )}
        </svg>
      </button>
      <CloseButton onClose={onClose} />
    </span>
  );
}
