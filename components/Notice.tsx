import { CloseButton } from './CloseButton.tsx';

export interface NoticeProps {
  words: string;
  /** Absent where nothing can be taken back. */
  onUndo?: (() => void) | undefined;
  onClose: () => void;
}

/** Says what a press in a card has done, and takes it back. */
export function Notice({ words, onUndo, onClose }: NoticeProps) {
  return (
    <section class="card notice" aria-label="Silicon Footnotes">
      <p>{words}</p>
      {onUndo && (
        <button type="button" class="chip-button" onClick={onUndo}>
          Undo
        </button>
      )}
      <CloseButton onClose={onClose} />
    </section>
  );
}
