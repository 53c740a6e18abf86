import type { Candidate, MentionFinder } from './mentions.ts';
import type { PageEvidence } from './sense.ts';

/**
 * The written names of the flows of one page. What the page names beyond doubt in one flow supports names that stand
 * alone in another, such as a table cell.
 */
export function explainPage(
  finder: MentionFinder,
  texts: string[],
  page: PageEvidence,
): Candidate[][] {
  const alone = texts.map(text => finder.explain(text, page));
  const kept = alone.flat().filter(({ verdict }) => verdict.kept);
  const named = [...new Set([...(page.named ?? []), ...kept.map(({ topic }) => topic)])];
  if (named.length === 0) return alone;
  return alone.map((candidates, i) =>
    isUndecided(candidates) ? finder.explain(texts[i] ?? '', { ...page, named }) : candidates,
  );
}

/** Whether what the page names elsewhere may still make a mention of one of these. */
export function isUndecided(candidates: Candidate[]): boolean {
  return candidates.some(({ verdict }) => !verdict.kept);
}
