import type { ClaimIndex } from './claim-index.ts';
import type { Claim, Gap, Pack } from './pack.ts';
import { contentWords } from './words.ts';

/** A sentence asks for a gap when it has at least this share of the words that describe the gap, by weight. */
const ENOUGH = 0.3;

/** A sentence, with the topic of the mention in it. */
interface Question {
  text: string;
  topic?: string;
  /** The claim the sentence is about, the best of them. */
  about?: Claim;
}

/**
 * What the article announces but the capture lacks, when the sentence is about just that, by its words or by the claim that
 * announces it; the topic's own first.
 */
export function findGap(
  { article }: Pack,
  index: ClaimIndex,
  { text, topic, about }: Question,
): Gap | undefined {
  const said = new Set(contentWords(text).map(({ stem }) => stem));
  const rated = article.gaps
    .map(gap => ({ gap, score: shareOf(gap, said, index) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  const own = rated.find(({ gap }) => topic !== undefined && gap.topics.includes(topic));
  const announced = article.gaps.find(({ claims }) => about && claims.includes(about.id));
  return (own ?? rated[0])?.gap ?? announced;
}

function shareOf({ missing }: Gap, said: Set<string>, index: ClaimIndex): number {
  const stems = [...new Set(contentWords(missing).map(({ stem }) => stem))];
  const weigh = (chosen: string[]) => chosen.reduce((sum, stem) => sum + index.weigh(stem), 0);
  return stems.length === 0 ? 0 : weigh(stems.filter(stem => said.has(stem))) / weigh(stems);
}
