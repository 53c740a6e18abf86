import { findGap } from '../lib/core/find-gap.ts';
import { matchClaims } from '../lib/core/match-claims.ts';
import { indexBundledPack, readBundledPack } from './pack/bundled-pack.ts';

export interface FoundMention {
  text: string;
  topic: string;
  sentence: string;
  context: string;
}

/** Each mention with its sentence and what the article says about it, for people to read in a terminal. */
export function describeMentions(mentions: FoundMention[]): string {
  const pack = readBundledPack();
  const index = indexBundledPack(pack);
  const describe = ({ text, topic, sentence, context }: FoundMention) => {
    const passage = { text: sentence, context };
    const matches = matchClaims(index, passage);
    const best = matches[0]?.claim;
    const about = matches.map(
      ({ claim, relation }) => `    ${RELATIONS[relation]}: “${claim.quote}”`,
    );
    const gap = findGap(pack, index, { text: sentence, ...(best && { about: best }) });
    if (gap) about.push(`    gap: announced there, but not in the capture: ${gap.missing}`);
    return [
      `${text} (${topic}) in: ${sentence}`,
      ...(about.length > 0 ? about : [`    nothing on this in the article`]),
    ].join('\n');
  };
  return mentions.map(describe).join('\n');
}

const RELATIONS = { same: 'says the same', related: 'related', differs: 'differs' };
