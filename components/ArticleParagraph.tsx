import type { Claim, Span } from '../lib/core/pack.ts';
import { Attribution } from './Attribution.tsx';
import { ClaimRun } from './ClaimRun.tsx';
import { cutAtSpans } from './cut-at-spans.ts';
import { KindLabel } from './KindLabel.tsx';

export interface ArticleParagraphProps {
  /** The whole article's text; `paragraph` and the claims are places in it. */
  text: string;
  paragraph: Span;
  claims: Claim[];
  target?: string | undefined;
}

export function ArticleParagraph({ text, paragraph, claims, target }: ArticleParagraphProps) {
  const here = claims.filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
  const noted = here.find(({ id }) => target === `claim-${id}`);
  return (
    <>
      <p>
        {cutAtSpans(text, here, paragraph).map(run =>
          run.inside.length > 0 ? <ClaimRun key={run.start} run={run} target={target} /> : run.text,
        )}
      </p>
      {noted && (
        <p class="article-note">
          <KindLabel kind={noted.kind} />
          <Attribution speaker={noted.speaker} when={noted.when} />
        </p>
      )}
    </>
  );
}
