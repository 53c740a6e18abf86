import type { Run } from './cut-at-spans.ts';
import { KindGlyph } from './KindGlyph.tsx';
import { type NumberedClaim, nameClaim } from './numbered-claims.ts';

export interface ClaimRunProps {
  run: Run<NumberedClaim>;
  target?: string | undefined;
  /** Ids of the claims that a search found. */
  found: ReadonlySet<string>;
}

/**
 * A stretch of the article inside one claim or more. Each claim's id is where it begins; where it ends
 * stands its footnote's number with the glyph of its kind, a link to the claim.
 */
export function ClaimRun({ run, target, found }: ClaimRunProps) {
  const [first, ...others] = run.inside.filter(({ start }) => start === run.start);
  const isTarget = run.inside.some(({ id }) => target === `claim-${id}`);
  const isFound = run.inside.some(({ id }) => found.has(id));
  const look = [isTarget && 'is-target', isFound && 'is-found'].filter(Boolean).join(' ');
  return (
    <>
      <mark id={first && `claim-${first.id}`} class={look} tabIndex={-1}>
        {others.map(({ id }) => (
          <span key={id} id={`claim-${id}`} tabIndex={-1} />
        ))}
        {run.text}
      </mark>
      {run.inside
        .filter(({ end }) => end === run.end)
        .map(claim => (
          <ClaimRef key={claim.id} claim={claim} />
        ))}
    </>
  );
}

function ClaimRef({ claim }: { claim: NumberedClaim }) {
  return (
    <a href={`#claim-${claim.id}`} class="article-ref" aria-label={nameClaim(claim)}>
      {claim.number}
      <KindGlyph kind={claim.kind} />
    </a>
  );
}
