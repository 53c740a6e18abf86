import { useState } from 'preact/hooks';
import { type Citable, citeInMarkdown, citePlainly, linkToQuote } from '../lib/core/cite.ts';
import type { SourceView } from '../lib/core/views.ts';

export interface CiteButtonsProps {
  claim: Citable;
  source: SourceView;
  /** Rejects when the browser refuses. */
  onCopy: (text: string) => Promise<void>;
}

/** Copies a claim in one of three forms, and says beside them, and aloud, what came of it. */
export function CiteButtons({ claim, source, onCopy }: CiteButtonsProps) {
  const [outcome, setOutcome] = useState('');
  const copy = (what: string, text: string) =>
    onCopy(text).then(
      () => setOutcome(`${what} copied.`),
      error => {
        console.warn('Silicon Footnotes could not copy:', error);
        setOutcome('Could not copy.');
      },
    );
  return (
    <span class="cite">
      <span aria-hidden="true">Copy</span>
      <CopyAs name="citation" onPress={() => copy('Citation', citePlainly(claim, source))} />
      <CopyAs name="Markdown" onPress={() => copy('Markdown', citeInMarkdown(claim, source))} />
      <CopyAs name="link" onPress={() => copy('Link', linkToQuote(claim, source))} />
      <span role="status">{outcome}</span>
    </span>
  );
}

function CopyAs({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <button type="button" class="text-button" aria-label={`Copy ${name}`} onClick={onPress}>
      {name}
    </button>
  );
}
