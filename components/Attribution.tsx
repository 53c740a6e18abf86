import { type Attributed, sayAttribution } from '../lib/core/attribution.ts';

/** Who said it, where, when; nothing where the article gives none of it. */
export function Attribution(attributed: Attributed) {
  const words = sayAttribution(attributed);
  return words ? <span class="attribution">{words}</span> : null;
}
