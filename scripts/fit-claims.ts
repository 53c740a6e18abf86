import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClaimIndex, createClaimIndex } from '../lib/core/claim-index.ts';
import type { ClaimModel, TermTable } from '../lib/core/claim-model.ts';
import { claimTable } from './eval/claim-table.ts';
import { scoreSentence } from './eval/score-claims.ts';
import { JUDGED_SETS, readSentences } from './fit/claim-examples.ts';
import { fitConflicts } from './fit/fit-conflicts.ts';
import { QUARTERS, quarterOf } from './fit/fit-part.ts';
import { fitParts } from './fit/fit-parts.ts';
import { readBundledPack } from './pack/bundled-pack.ts';

// npm run fit:claims: fits the models that tell which claims a sentence is about, on the labelled sentences of tests/eval, and how
// much each sign of a conflict tells beside them; writes both beside the pack. With --check it writes nothing, and prints how
// sentences are judged by models that have seen neither them nor their variants: what to expect of new text.

const ROOT = join(import.meta.dirname, '..');
const pack = readBundledPack();

await (process.argv.includes('--check') ? check() : write());

async function write(): Promise<void> {
  const [whole, ...parts] = await fitParts([undefined, ...QUARTERS]);
  if (!whole) return;
  const cases = parts.flatMap(part => part.cases);
  const model = { ...whole.models, conflict: fitConflicts(cases) };
  writeFileSync(join(ROOT, 'seeds/amazon-silicon/matching.json'), writeModel(model));
  console.log(`fitted ${Object.keys(model.terms).length} terms for ${pack.claims.length} claims`);
  console.log(`fitted conflicts on ${cases.length} claims listed for sentences no model had seen`);
}

async function check(): Promise<void> {
  const parts = await fitParts(QUARTERS);
  const judges = parts.map((part, quarter) => {
    const others = parts.filter(each => each !== part);
    const conflict = fitConflicts(others.flatMap(({ cases }) => cases));
    return { index: createClaimIndex(pack, { ...part.models, conflict }), quarter };
  });
  for (const file of JUDGED_SETS) {
    const scored = judges.flatMap(judge => judgeLeftOut(file, judge));
    console.log(`\n## ${file}, by quarters that were left out\n\n${claimTable(scored)}`);
  }
}

function judgeLeftOut(file: string, { index, quarter }: { index: ClaimIndex; quarter: number }) {
  return readSentences(pack, file)
    .filter(sentence => quarterOf(sentence) === quarter)
    .map(sentence => scoreSentence(pack, index, sentence));
}

/** One term a line, so that a change can be read. */
function writeModel(model: ClaimModel): string {
  const { claims, bias, unknown, conflict, parties, signs, terms, letters } = model;
  return `{
  "claims": ${JSON.stringify(claims)},
  "bias": ${JSON.stringify(bias)},
  "unknown": ${unknown},
  "conflict": ${JSON.stringify(conflict)},
  "parties": ${JSON.stringify(parties)},
  "signs": ${writeTable(signs)},
  "terms": ${writeTable(terms)},
  "letters": ${writeTable(letters)}
}
`;
}

function writeTable(table: TermTable): string {
  const lines = Object.entries(table).map(
    ([term, numbers]) => `    ${JSON.stringify(term)}: ${JSON.stringify(numbers)}`,
  );
  return `{\n${lines.join(',\n')}\n  }`;
}
