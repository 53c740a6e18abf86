import type { FigurePair, Relation } from '../lib/core/views.ts';
import { RelationWord } from './RelationWord.tsx';

export interface RelationLabelProps {
  relation: Relation;
  figures: FigurePair[];
}

/** How the claim stands to the sentence on the page. Figures, dates and persons that differ stand side by side; it does not say who is right. */
export function RelationLabel({ relation, figures }: RelationLabelProps) {
  return (
    <p class={`relation relation-${relation}`}>
      <RelationWord relation={relation} />
      {relation === 'differs' && figures.length === 0 && (
        <span>This page says something else.</span>
      )}
      {relation === 'differs' &&
        figures.map(({ page, source }) => (
          <span class="relation-figures" key={`${page} ${source}`}>
            <span>
              This page: <b>{page}</b>.
            </span>{' '}
            <span>
              The article: <b>{source}</b>.
            </span>
          </span>
        ))}
    </p>
  );
}
