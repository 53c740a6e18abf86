import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { createMentionFinder } from '../lib/core/mentions.ts';
import { lexiconOf } from '../lib/core/pack.ts';
import { describeCandidate } from './describe-candidate.ts';
import { readMentionSet } from './eval/mention-set.ts';
import { mentionTable } from './eval/mention-table.ts';
import { BUNDLED_SETS, RESULTS, renderResults } from './eval/results.ts';
import { scorePassage, type WrongCase } from './eval/score-mentions.ts';
import { readBundledPack } from './pack/bundled-pack.ts';

// npm run eval [-- FILE...] [--wrong]: accuracy on labelled sets. Without a file: on those in tests/eval, whose figures
// are also written to tests/eval/RESULTS.md, so that a change that lowers one shows.

const args = process.argv.slice(2);
const files = args.filter(arg => !arg.startsWith('--'));
const finder = createMentionFinder(lexiconOf(readBundledPack()));

for (const file of files.length > 0 ? files : BUNDLED_SETS) {
  const { passages, problems } = readMentionSet(file);
  for (const problem of problems) report(problem);
  const scored = passages.map(passage => scorePassage(finder, passage));
  console.log(`\n## ${relative(process.cwd(), file)}\n\n${mentionTable(scored)}`);
  if (args.includes('--wrong'))
    for (const each of scored.flatMap(({ wrong }) => wrong)) printWrong(each);
}
if (files.length === 0) writeFileSync(RESULTS, renderResults(finder));

function report(problem: string): void {
  console.error(`eval: ${problem}`);
  process.exitCode = 1;
}

function printWrong({ what, id, topic, text, candidate }: WrongCase): void {
  console.log(`\n${what} ${topic} in ${id}: ${text}`);
  console.log(
    candidate ? `    ${describeCandidate(candidate)}` : '    no name of the pack is written there',
  );
}
