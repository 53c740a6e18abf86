import type { Span } from '../lib/core/pack.ts';
import { closeUp } from './close-up.ts';
import { cutAtSpans } from './cut-at-spans.ts';

export interface QuoteProps {
  quote: string;
  /** The rest of the article's sentence, shown dimmed around the quote. */
  before?: string;
  after?: string;
  /** Offsets into `quote`. */
  marks?: Span[];
}

/** All of it is the article's words, so the quotation marks stand around the whole sentence. */
export function Quote({ quote, before = '', after = '', marks = [] }: QuoteProps) {
  const endsInMark = /["'”’]$/.test(closeUp(quote + after));
  return (
    <blockquote class="quote">
      <q class={endsInMark ? 'ends-in-mark' : ''}>
        {before}
        <strong>
          {cutAtSpans(quote, marks).map(run =>
            run.inside.length > 0 ? <mark key={run.start}>{run.text}</mark> : run.text,
          )}
        </strong>
        {closeUp(after)}
      </q>
    </blockquote>
  );
}
