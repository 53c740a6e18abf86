import type { Density } from '../lib/core/settings.ts';
import { DENSITY_SAMPLE, isMarkedAt } from './density-sample.ts';

/** A piece of a page, marked as the pages will be. */
export function DensityPreview({ density }: { density: Density }) {
  return (
    <figure class="density-preview">
      <figcaption>How a page looks then</figcaption>
      {DENSITY_SAMPLE.map(section => (
        <div key={section.heading}>
          <b>{section.heading}</b>
          <p>
            {section.sentences.map(sentence => (
              <span key={sentence.before}>
                {sentence.before}
                {isMarkedAt(density, sentence, section) ? (
                  <u class={sentence.relation && `is-${sentence.relation}`}>{sentence.mention}</u>
                ) : (
                  sentence.mention
                )}
                {sentence.after}{' '}
              </span>
            ))}
          </p>
        </div>
      ))}
    </figure>
  );
}
