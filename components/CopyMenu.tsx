import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CitationForm } from './copy-claim.ts';

const FORMS: [CitationForm, name: string, copied: string][] = [
  ['plain', 'Citation', 'Citation copied.'],
  ['markdown', 'Markdown', 'Markdown copied.'],
  ['link', 'Link to the quote', 'Link copied.'],
];

export interface CopyMenuProps {
  onCopy: (form: CitationForm) => Promise<void>;
}

/** Opens in its place, not above it, so that nothing is covered; says beside it, and aloud, what came of a press. */
export function CopyMenu({ onCopy }: CopyMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState('');
  const choices = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isOpen && choices.current) scrollToEnd(choices.current);
  }, [isOpen]);
  const copy = (form: CitationForm, copied: string) =>
    onCopy(form).then(
      () => setOutcome(copied),
      () => setOutcome('Could not copy.'),
    );
  const toggle = () => {
    setOutcome('');
    setOpen(!isOpen);
  };
  return (
    <>
      <button type="button" class="text-button copy-button" aria-expanded={isOpen} onClick={toggle}>
        Copy
      </button>
      <div class="copy-choices" ref={choices}>
        <span class="copy-outcome" role="status">
          {outcome}
        </span>
        {isOpen && (
          <fieldset class="choices" aria-label="Copy as">
            {FORMS.map(([form, name, copied]) => (
              <button
                key={form}
                type="button"
                class="chip-button"
                onClick={() => copy(form, copied)}
              >
                {name}
              </button>
            ))}
          </fieldset>
        )}
      </div>
    </>
  );
}

/** Room below an element that has come to the end of what is seen, for its focus ring. In pixels. */
const BELOW_PX = 8;

/** Not by `scrollIntoView`, which scrolls the page around the card as well. */
function scrollToEnd(element: Element): void {
  const box = element.closest('.card-body');
  if (!box) return;
  const hidden = element.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
  box.scrollTop += Math.max(0, hidden + BELOW_PX);
}
