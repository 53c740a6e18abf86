import type { ClaimKind } from '../lib/core/pack.ts';

/** One outline a kind, told apart by shape alone: a page, a speech bubble, a lens, an arrow ahead. */
const PATHS: Record<ClaimKind, string> = {
  reported: 'M2.5 1.5h5l2 2v7h-7zM4.5 5.5h3M4.5 8h3',
  attributed: 'M1.5 2h9v6h-5l-2.5 2.5V8h-1.5z',
  analysis: 'M5 1.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7zM7.5 7.5l3 3',
  outlook: 'M1.5 10.5l8-8M4.5 2h5.5v5.5',
};

export function KindGlyph({ kind }: { kind: ClaimKind }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path
        d={PATHS[kind]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
