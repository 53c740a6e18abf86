import { drain } from './drain.ts';
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
  return drain(explainPageInSteps(finder, texts, page));
}

/** The same in steps, see `MentionFinder.explainInSteps`. */
export function* explainPageInSteps(
  finder: MentionFinder,
  texts: string[],
  page: PageEvidence,
): Generator<undefined, Candidate[][]> {
  const explained: Candidate[][] = [];
  const named = new Set(page.named);
  for (const text of texts) {
    const candidates = yield* finder.explainInSteps(text, page);
    for (const { topic, verdict } of candidates) if (verdict.kept) named.add(topic);
    explained.push(candidates);
    yield;
  }
  if (named.size === 0) return explained;
  const known = { ...page, named: [...named] };
  for (const [i, candidates] of explained.entries()) {
    if (!isUndecided(candidates)) continue;
    explained[i] = yield* finder.explainInSteps(texts[i] ?? '', known);
    yield;
  }
  return explained;
}

/** Whether what the page names elsewhere may still make a mention of one of these. */
export function isUndecided(candidates: Candidate[]): boolean {
  return candidates.some(({ verdict }) => !verdict.kept);
}
