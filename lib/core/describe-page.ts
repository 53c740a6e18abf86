import type { PageEvidence } from './sense.ts';

/** The headings that tell what a page is about, as their tags. */
export const HEADING_TAGS = ['h1', 'h2', 'h3'];

/** Later headings tell of its parts. */
export const MAX_HEADINGS = 20;

export interface PageParts {
  title: string;
  /** Its address; empty when it has none on the web: folders on a disk tell nothing. */
  url: string;
  description: string;
  headings: string[];
}

/** What a page says of itself, as evidence for every mention in it. */
export function describePage({ title, url, description, headings }: PageParts): PageEvidence {
  return { about: [title, url, description, ...headings.slice(0, MAX_HEADINGS)].join('\n') };
}
