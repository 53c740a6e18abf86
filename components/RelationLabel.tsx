import type { FigurePair, Relation } from '../lib/core/views.ts';

const WORDS: Record<Relation, string> = {
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

export interface RelationLabelProps {
  relation: Relation;
  figures: FigurePair[];
}

/** How the claim stands to the sentence on the page. Figures, dates and persons that differ stand side by side; it does not say who is right. */
export function RelationLabel({ relation, figures }: RelationLabelProps) {
  return (
    <p class={`relation relation-${relation}`}>
      <span class="relation-word">
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d={SIGNS[relation]} fill="none" stroke="currentColor" stroke-width="1.6" />
        </svg>
        {WORDS[relation]}
      </span>
      {relation === 'differs' && figures.length === 0 && (
        <span class="relation-figures">This page says something else.</span>
      )}
      {relation === 'differs' &&
        figures.map(({ page, source }) => (
          <span class="relation-figures" key={`${page} ${source}`}>
            This page: <b>{page}</b>. The article: <b>{source}</b>.
          </span>
        ))}
    </p>
  );
}
