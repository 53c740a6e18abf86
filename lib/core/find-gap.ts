import type { ClaimIndex } from './claim-index.ts';
import type { PassageText } from './match-claims.ts';
import type { Gap, Pack } from './pack.ts';
import { contentWords } from './words.ts';

/** A sentence asks for a gap when it has at least this share of the words that describe the gap, by weight. */
const ENOUGH = 0.3;

/** What the article announces but the capture lacks, when the sentence is about just that. */
export function findGap(
  { article }: Pack,
  index: ClaimIndex,
  { text }: PassageText,
): Gap | undefined {
  const said = new Set(contentWords(text).map(({ stem }) => stem));
  const rated = article.gaps
    .map(gap => ({ gap, score: shareOf(gap, said, index) }))
    .sort((a, b) => b.score - a.score);
  return rated[0] && rated[0].score >= ENOUGH ? rated[0].gap : undefined;
}

function shareOf({ missing }: Gap, said: Set<string>, index: ClaimIndex): number {
  const stems = [...new Set(contentWords(missing).map(({ stem }) => stem))];
  const weigh = (chosen: string[]) => chosen.reduce((sum, stem) => sum + index.weigh(stem), 0);
  return stems.length === 0 ? 0 : weigh(stems.filter(stem => said.has(stem))) / weigh(stems);
}
