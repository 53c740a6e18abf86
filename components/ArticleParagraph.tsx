import type { Span } from '../lib/core/pack.ts';
import { ClaimRun, type ClaimRunProps } from './ClaimRun.tsx';
import { closeUp } from './close-up.ts';
import { cutAtSpans } from './cut-at-spans.ts';
import type { NumberedClaim } from './numbered-claims.ts';

export interface ArticleParagraphProps extends Pick<ClaimRunProps, 'target' | 'found'> {
  /** The whole article's text; `paragraph` and the claims are places in it. */
  text: string;
  paragraph: Span;
  claims: NumberedClaim[];
}

export function ArticleParagraph({
  text,
  paragraph,
  claims,
  target,
  found,
}: ArticleParagraphProps) {
  return (
    <p>
      {cutAtSpans(text, claims, paragraph).map(run =>
        run.inside.length > 0 ? (
          <ClaimRun key={run.start} {...{ run, target, found }} />
        ) : (
          closeUp(run.text)
        ),
      )}
    </p>
  );
}
