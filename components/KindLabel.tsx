import type { ClaimKind } from '../lib/core/pack.ts';
import { KindGlyph } from './KindGlyph.tsx';

export const KIND_WORDS: Record<ClaimKind, string> = {
  reported: 'Reported',
  attributed: 'Attributed',
  analysis: 'Analysis',
  outlook: 'Outlook',
};

export function KindLabel({ kind }: { kind: ClaimKind }) {
  return (
    <span class="kind">
      <KindGlyph kind={kind} />
      {KIND_WORDS[kind]}
    </span>
  );
}
