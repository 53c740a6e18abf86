import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { ClaimIndex } from '../../lib/core/claim-index.ts';
import { createMentionFinder } from '../../lib/core/mentions.ts';
import type { Pack } from '../../lib/core/pack.ts';
import { prepareLexicon } from '../../lib/core/prepare-lexicon.ts';
import { TRAINING_SETS } from '../fit/claim-examples.ts';
import { isClaimSet, readClaimSet } from './claim-set.ts';
import { claimTable } from './claim-table.ts';
import { describeWrongMention, describeWrongSentence } from './describe-wrong.ts';
import { readMentionSet } from './mention-set.ts';
import { mentionTable } from './mention-table.ts';
import { scoreSentence } from './score-claims.ts';
import { scorePassage } from './score-mentions.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'tests/eval');

export const RESULTS = join(FOLDER, 'RESULTS.md');
export const BUNDLED_SETS = readdirSync(FOLDER)
  .filter(name => name.endsWith('.jsonl'))
  .sort()
  .map(name => join(FOLDER, name));

export interface Evaluation {
  /** A Markdown table. */
  table: string;
  /** The cases that went wrong, for people to read. */
  wrong: string[];
  /** What of the file cannot be read. */
  problems: string[];
}

/** Evaluates one labelled set, of mentions or of claims. */
export function createEvaluator(pack: Pack, index: ClaimIndex): (file: string) => Evaluation {
  const finder = createMentionFinder(prepareLexicon(pack));
  return file => {
    if (isClaimSet(file)) {
      const { lines, problems } = readClaimSet(file, pack.article.text);
      const scored = lines.map(sentence => scoreSentence(pack, index, sentence));
      return { table: claimTable(scored), wrong: scored.flatMap(describeWrongSentence), problems };
    }
    const { passages, problems } = readMentionSet(file);
    const scored = passages.map(passage => scorePassage(finder, passage));
    const wrong = scored.flatMap(each => each.wrong).map(describeWrongMention);
    return { table: mentionTable(scored), wrong, problems };
  };
}

/** Figures on what something was fitted on say less than those on what was held out. */
function useOf(file: string): string {
  const isHeldOut = isClaimSet(file)
    ? !TRAINING_SETS.includes(basename(file))
    : basename(file).includes('held-out');
  return isHeldOut
    ? 'Held out: nothing is fitted on it.'
    : 'Fitted on, with others: shows what a change does, not what to expect of new text.';
}

/** What `tests/eval/RESULTS.md` holds: the figures on the bundled sets. */
export function renderResults(evaluate: (file: string) => Evaluation): string {
  const sections = BUNDLED_SETS.map(
    file => `## ${relative(ROOT, file)}\n\n${useOf(file)}\n\n${evaluate(file).table}\n`,
  );
  return `# Accuracy\n\nWritten by \`npm run eval\`; a test holds it current.\n\n${sections.join('\n')}`;
}
