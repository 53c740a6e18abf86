import { Attribution } from './Attribution.tsx';
import { CopyButton, type CopyButtonProps } from './CopyButton.tsx';
import { KindLabel } from './KindLabel.tsx';
import type { NumberedClaim } from './numbered-claims.ts';

export interface ArticleNotesProps {
  claims: NumberedClaim[];
  target?: string | undefined;
  /** Copies a link to a claim. */
  onCopyLink: (claimId: string) => ReturnType<CopyButtonProps['onCopy']>;
}

/** The footnotes of one paragraph: of what kind each claim in it is, and whose. */
export function ArticleNotes({ claims, target, onCopyLink }: ArticleNotesProps) {
  if (claims.length === 0) return null;
  return (
    <ol class="article-notes" aria-label="Notes on this paragraph">
      {claims.map(({ id, number, kind, speaker, when }) => (
        <li key={id} class={target === `claim-${id}` ? 'is-target' : ''}>
          <span class="article-note-number">{number}</span>
          <span class="article-note-words">
            <KindLabel kind={kind} />
            <Attribution speaker={speaker} when={when} />
            {target === `claim-${id}` && (
              <CopyButton name="Copy link" onCopy={() => onCopyLink(id)} />
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
