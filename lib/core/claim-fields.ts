import type { Claim, Pack } from './pack.ts';
import { contentWords, type Word } from './words.ts';

/** What of a claim can be found, best first: its own words count more than what stands around them. */
export interface ClaimFields {
  quote: Word[];
  gist: Word[];
  /** Topics, speaker, occasion, kind. */
  names: Word[];
  /** The rest of the article's sentence. */
  rest: Word[];
}

/** The texts of a claim's fields. */
export function describeClaim(
  { article, topics }: Pack,
  claim: Claim,
): Record<keyof ClaimFields, string> {
  const { quote, gist, sentence, speaker } = claim;
  const topicNames = topics
    .filter(({ id }) => claim.topics.includes(id))
    .flatMap(({ name, aliases }) => [name, ...aliases.filter(isPlain)]);
  const names = [...new Set(topicNames), speaker?.name, speaker?.in, claim.kind].join(' ');
  const rest = `${article.text.slice(sentence.start, claim.start)} ${article.text.slice(claim.end, sentence.end)}`;
  return { quote, gist, names, rest };
}

/** Full names of people and the like; a pattern of many phrases would only blur what a claim is about. */
function isPlain(alias: string): boolean {
  return !/[([]/.test(alias);
}

/** Their content words. */
export function readFields(pack: Pack, claim: Claim): ClaimFields {
  const { quote, gist, names, rest } = describeClaim(pack, claim);
  return {
    quote: contentWords(quote),
    gist: contentWords(gist),
    names: contentWords(names),
    rest: contentWords(rest),
  };
}
