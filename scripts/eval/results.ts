import { join, relative } from 'node:path';
import type { MentionFinder } from '../../lib/core/mentions.ts';
import { readMentionSet } from './mention-set.ts';
import { mentionTable } from './mention-table.ts';
import { scorePassage } from './score-mentions.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'tests/eval');

export const RESULTS = join(FOLDER, 'RESULTS.md');
export const BUNDLED_SETS = ['mentions-dev.jsonl', 'mentions-own.jsonl'].map(name =>
  join(FOLDER, name),
);

/** What `tests/eval/RESULTS.md` holds: the figures on the bundled sets. */
export function renderResults(finder: MentionFinder): string {
  const sections = BUNDLED_SETS.map(file => {
    const scored = readMentionSet(file).passages.map(passage => scorePassage(finder, passage));
    return `## ${relative(ROOT, file)}\n\n${mentionTable(scored)}\n`;
  });
  return `# Accuracy\n\nWritten by \`npm run eval\`; a test holds it current.\n\n${sections.join('\n')}`;
}
