import { formatWhen } from './format-when.ts';
import type { Speaker } from './pack.ts';

export interface Attributed {
  speaker?: Speaker | undefined;
  /** ISO 8601 date or interval. */
  when?: string | undefined;
}

/** Who said it, where, when: as much of it as the article gives, each thing once. */
export function sayAttribution({ speaker, when }: Attributed): string {
  const date = when && formatWhen(when);
  const isDateInPlace = date && speaker?.in?.includes(date);
  return [speaker?.name, speaker?.in, !isDateInPlace && date].filter(Boolean).join(', ');
}
