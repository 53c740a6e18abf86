import { useState } from 'preact/hooks';

export interface CopyButtonProps {
  name: string;
  /** Rejects when the browser refuses. */
  onCopy: () => Promise<void>;
}

/** A button that says beside it, and aloud, what came of it. */
export function CopyButton({ name, onCopy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState('');
  const copy = () =>
    onCopy().then(
      () => setOutcome('Copied.'),
      error => {
        console.warn('Silicon Footnotes could not copy:', error);
        setOutcome('Could not copy.');
      },
    );
  return (
    <span class="copy">
      <button type="button" class="text-button" onClick={copy}>
        {name}
      </button>
      <span role="status">{outcome}</span>
    </span>
  );
}
