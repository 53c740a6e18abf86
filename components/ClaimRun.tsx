import type { Claim } from '../lib/core/pack.ts';
import type { Run } from './cut-at-spans.ts';
import { KindGlyph } from './KindGlyph.tsx';
import { KIND_WORDS } from './KindLabel.tsx';

export interface ClaimRunProps {
  run: Run<Claim>;
  target?: string | undefined;
}

/**
 * A stretch of the article inside one claim or more. Each claim's id is where it begins; where it ends,
 * the glyph of its kind stands like a footnote's number, and links to the claim.
 */
export function ClaimRun({ run, target }: ClaimRunProps) {
  const [first, ...others] = run.inside.filter(({ start }) => start === run.start);
  const isTarget = run.inside.some(({ id }) => target === `claim-${id}`);
  return (
    <>
      <mark id={first && `claim-${first.id}`} class={isTarget ? 'is-target' : ''} tabIndex={-1}>
        {others.map(({ id }) => (
          <span key={id} id={`claim-${id}`} tabIndex={-1} />
        ))}
        {run.text}
      </mark>
      {run.inside
        .filter(({ end }) => end === run.end)
        .map(({ id, kind }) => (
          <a key={id} href={`#claim-${id}`} class="article-ref" aria-label={KIND_WORDS[kind]}>
            <KindGlyph kind={kind} />
          </a>
        ))}
    </>
  );
}
