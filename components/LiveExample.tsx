import { useEffect, useRef } from 'preact/hooks';

export interface LiveExampleProps {
  sentence: string;
  /** Opens the card of the sentence's mention; the element is the one that has the sentence as its text. */
  onOpenCard: (sentence: HTMLElement) => void;
  /** Called once the sentence stands on the page, to be read like any other. */
  onShown: () => void;
}

/** A sentence as on any page, to try a mention on: with the pointer, or by the button. */
export function LiveExample({ sentence, onOpenCard, onShown }: LiveExampleProps) {
  const element = useRef<HTMLParagraphElement>(null);
  useEffect(onShown, [onShown]);
  return (
    <div class="example">
      <p ref={element}>{sentence}</p>
      <button type="button" onClick={() => element.current && onOpenCard(element.current)}>
        Open its card without a pointer
      </button>
    </div>
  );
}
