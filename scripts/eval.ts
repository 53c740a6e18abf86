import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { BUNDLED_SETS, createEvaluator, RESULTS, renderResults } from './eval/results.ts';
import { indexBundledPack, readBundledPack } from './pack/bundled-pack.ts';

// npm run eval [-- FILE...] [--wrong]: accuracy on labelled sets. Without a file: on those in tests/eval, whose figures
// are also written to tests/eval/RESULTS.md, so that a change that lowers one shows.

const args = process.argv.slice(2);
const files = args.filter(arg => !arg.startsWith('--'));
const pack = readBundledPack();
const evaluate = createEvaluator(pack, indexBundledPack(pack));

for (const file of files.length > 0 ? files : BUNDLED_SETS) {
  const { table, wrong, problems } = evaluate(file);
  for (const problem of problems) report(problem);
  console.log(`\n## ${relative(process.cwd(), file)}\n\n${table}`);
  if (args.includes('--wrong')) for (const each of wrong) console.log(`\n${each}`);
}
if (files.length === 0) writeFileSync(RESULTS, renderResults(evaluate));

function report(problem: string): void {
  console.error(`eval: ${problem}`);
  process.exitCode = 1;
}
