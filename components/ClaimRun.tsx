import type { Claim } from '../lib/core/pack.ts';
import type { Run } from './cut-at-spans.ts';
import { KindGlyph } from './KindGlyph.tsx';
import { KIND_WORDS } from './KindLabel.tsx';

/** Enough to tell the claims of an article apart by ear. */
const WORDS_IN_NAME = 8;

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
        .map(claim => (
          <a
            key={claim.id}
            href={`#claim-${claim.id}`}
            class="article-ref"
            aria-label={nameLink(claim)}
          >
            <KindGlyph kind={claim.kind} />
          </a>
        ))}
    </>
  );
}

/** What the glyph's link is called: a list of links, read aloud, has nothing else of the claim. */
export function nameLink({ kind, quote }: Pick<Claim, 'kind' | 'quote'>): string {
  const words = quote.split(/\s+/);
  const first = words.slice(0, WORDS_IN_NAME).join(' ');
  const start = words.length > WORDS_IN_NAME ? `${first} …` : first;
  return `Link to this claim (${KIND_WORDS[kind].toLowerCase()}): “${start}”`;
}
