import type { Relation } from '../lib/core/views.ts';

export const RELATION_WORDS: Record<Relation, string> = {
  same: 'Says the same',
  related: 'Related',
  differs: 'Differs',
};

/** The signs =, ≈ and ≠, drawn: in a font that lacks them they come from another, of another size. */
const SIGNS: Record<Relation, string> = {
  same: 'M2 4.5h8M2 8h8',
  related: 'M2 4.8q2-2 4 0t4 0M2 8.3q2-2 4 0t4 0',
  differs: 'M2 4.5h8M2 8h8M8 1.5l-4 9.5',
};

export function RelationWord({ relation }: { relation: Relation }) {
  return (
    <span class="relation-word">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={SIGNS[relation]} fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
      {RELATION_WORDS[relation]}
    </span>
  );
}
