import type { Speaker } from '../lib/core/pack.ts';
import { formatWhen } from './format-when.ts';

export interface AttributionProps {
  speaker?: Speaker | undefined;
  when?: string | undefined;
}

/** Who said it, where, when: as much of it as the article gives, each thing once. */
export function Attribution({ speaker, when }: AttributionProps) {
  const date = when && formatWhen(when);
  const isDateInPlace = date && speaker?.in?.includes(date);
  const parts = [speaker?.name, speaker?.in, !isDateInPlace && date].filter(Boolean);
  return parts.length > 0 ? <span class="attribution">{parts.join(', ')}</span> : null;
}
