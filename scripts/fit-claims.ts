import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClaimIndex, createClaimIndex } from '../lib/core/claim-index.ts';
import type { ClaimModel, TermTable } from '../lib/core/claim-model.ts';
import type { LabelledSentence } from './eval/claim-set.ts';
import { claimTable } from './eval/claim-table.ts';
import { scoreSentence } from './eval/score-claims.ts';
import {
  JUDGED_SETS,
  packExamples,
  readSentences,
  TRAINING_SETS,
  toExample,
  WORDINGS,
} from './fit/claim-examples.ts';
import { type FittedModels, fitClaimModel } from './fit/fit-claim-model.ts';
import { type ConflictCase, fitConflicts, readConflictCases } from './fit/fit-conflicts.ts';
import { listParties } from './fit/list-parties.ts';
import { readBundledPack } from './pack/bundled-pack.ts';

// npm run fit:claims: fits the models that tell which claims a sentence is about, on the labelled sentences of tests/eval, and how
// much each sign of a conflict tells beside them; writes both beside the pack. With --check it writes nothing, and prints how
// sentences are judged by models that have seen neither them nor their variants: what to expect of new text.

const ROOT = join(import.meta.dirname, '..');
const QUARTERS = [0, 1, 2, 3];
const pack = readBundledPack();
const of = { claims: pack.claims.map(({ id }) => id), parties: listParties(pack) };
const sets = TRAINING_SETS.map(file => ({ file, sentences: readSentences(pack, file) }));

if (process.argv.includes('--check')) check();
else write();

/** What was fitted without a quarter of the sentences, and what it makes of them. */
interface LeftOut {
  models: FittedModels;
  cases: ConflictCase[];
  isLeftOut: (sentence: LabelledSentence) => boolean;
}

function leaveOutEach(): LeftOut[] {
  return QUARTERS.map(quarter => {
    const isLeftOut = ({ id, of = id }: LabelledSentence) =>
      hashOf(of) % QUARTERS.length === quarter;
    const models = fitOn(sentence => !isLeftOut(sentence));
    // The weights of conflicts come after the models whose odds they weigh.
    const index = createClaimIndex(pack, { ...models, conflict: {} });
    const cases = sets
      .filter(({ file }) => file !== WORDINGS)
      .flatMap(({ sentences }) => sentences.filter(isLeftOut))
      .flatMap(sentence => readConflictCases(pack, index, sentence));
    return { models, cases, isLeftOut };
  });
}

function fitOn(isSeen: (sentence: LabelledSentence) => boolean): FittedModels {
  const examples = sets.flatMap(({ sentences }) =>
    sentences.filter(isSeen).map(sentence => toExample(pack, sentence)),
  );
  return fitClaimModel(of, [...packExamples(pack), ...examples]);
}

function hashOf(text: string): number {
  return [...text].reduce((hash, char) => (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7);
}

function write(): void {
  const models = fitOn(() => true);
  const cases = leaveOutEach().flatMap(each => each.cases);
  const model = { ...models, conflict: fitConflicts(cases) };
  writeFileSync(join(ROOT, 'seeds/amazon-silicon/matching.json'), writeModel(model));
  console.log(`fitted ${Object.keys(model.terms).length} terms for ${of.claims.length} claims`);
  console.log(`fitted conflicts on ${cases.length} claims listed for sentences no model had seen`);
}

function check(): void {
  const quarters = leaveOutEach();
  const judges = quarters.map(quarter => {
    const others = quarters.filter(each => each !== quarter);
    const conflict = fitConflicts(others.flatMap(({ cases }) => cases));
    const index = createClaimIndex(pack, { ...quarter.models, conflict });
    return { index, isLeftOut: quarter.isLeftOut };
  });
  for (const file of JUDGED_SETS) {
    const scored = judges.flatMap(judge => judgeLeftOut(file, judge));
    console.log(`\n## ${file}, by quarters that were left out\n\n${claimTable(scored)}`);
  }
}

function judgeLeftOut(
  file: string,
  { index, isLeftOut }: Pick<LeftOut, 'isLeftOut'> & { index: ClaimIndex },
) {
  return readSentences(pack, file)
    .filter(isLeftOut)
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
