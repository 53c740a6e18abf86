import { matchClaims } from '../../lib/core/match-claims.ts';
import { createMentionFinder } from '../../lib/core/mentions.ts';
import { prepareLexicon } from '../../lib/core/prepare-lexicon.ts';
import { surroundingsOf } from '../../lib/core/sentences.ts';
import type { PageMark } from '../browser/find-marks.ts';
import type { FoundMention } from '../describe-mentions.ts';
import { indexBundledPack, readBundledPack } from '../pack/bundled-pack.ts';

/** What the browser marked, with the sentence of each and the topic that it is a name of. */
export function listMentions(marks: PageMark[]): FoundMention[] {
  const finder = createMentionFinder(prepareLexicon(readBundledPack()));
  return marks.map(({ text, block, start }) => {
    // The page's own evidence kept it; here only the name counts.
    const found = finder.explain(block).find(each => each.start === start);
    const { sentence, context } = surroundingsOf(block, { start, end: start + text.length });
    return { text, topic: found?.topic ?? '', sentence, context };
  });
}

/** The place of the first mention whose card has a claim to show; of the very first when none has. */
export function placeOfFirstWithClaim(mentions: FoundMention[]): number {
  const index = indexBundledPack(readBundledPack());
  const place = mentions.findIndex(
    ({ sentence, context }) => matchClaims(index, { text: sentence, context }).length > 0,
  );
  return Math.max(0, place);
}
