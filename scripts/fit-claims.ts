import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClaimIndex } from '../lib/core/claim-index.ts';
import type { ClaimModel } from '../lib/core/claim-model.ts';
import type { LabelledSentence } from './eval/claim-set.ts';
import { claimTable } from './eval/claim-table.ts';
import { scoreSentence } from './eval/score-claims.ts';
import {
  packExamples,
  readExamples,
  readSentences,
  TRAINING_SETS,
  toExample,
} from './fit/claim-examples.ts';
import { fitClaimModel } from './fit/fit-claim-model.ts';
import {
  type ConflictCase,
  fitConflicts,
  readConflictCases,
  writeWeights,
} from './fit/fit-conflicts.ts';
import { readBundledPack } from './pack/bundled-pack.ts';

// npm run fit:claims: fits the models that tell which claims a sentence is about, on the labelled sentences of tests/eval,
// and writes them beside the pack; then how much each sign of a conflict tells, as lib/core/conflict-weights.ts. With --check it fits four times without a quarter of the development sets each, and
// prints how those are judged: what to expect of sentences that no model has seen.

const ROOT = join(import.meta.dirname, '..');
const pack = readBundledPack();
const ids = pack.claims.map(({ id }) => id);

if (process.argv.includes('--check')) check();
else {
  const model = fitClaimModel(ids, [
    ...packExamples(pack),
    ...TRAINING_SETS.flatMap(({ file, weight }) => readExamples(pack, file, weight)),
  ]);
  writeFileSync(join(ROOT, 'seeds/amazon-silicon/matching.json'), writeModel(model));
  console.log(`fitted ${Object.keys(model.terms).length} terms for ${ids.length} claims`);
  const cases = listConflictCases();
  writeFileSync(join(ROOT, 'lib/core/conflict-weights.ts'), writeWeights(fitConflicts(cases)));
  console.log(`fitted conflicts on ${cases.length} claims listed for sentences no model had seen`);
}

/** The claims listed for each sentence by models that were fitted without its quarter. */
function listConflictCases(): ConflictCase[] {
  const sets = TRAINING_SETS.map(set => ({ ...set, sentences: readSentences(pack, set.file) }));
  return [0, 1, 2, 3].flatMap(quarter => {
    const isLeftOut = ({ id, of = id }: LabelledSentence) => hashOf(of) % 4 === quarter;
    const examples = sets.flatMap(({ sentences, weight }) =>
      sentences.filter(each => !isLeftOut(each)).map(each => toExample(pack, each, weight)),
    );
    const model = fitClaimModel(ids, [...packExamples(pack), ...examples]);
    const index = createClaimIndex(pack, model);
    return sets
      .filter(({ weight }) => weight === 1)
      .flatMap(({ sentences }) => sentences.filter(isLeftOut))
      .flatMap(sentence => readConflictCases(pack, index, sentence));
  });
}

function hashOf(text: string): number {
  return [...text].reduce((hash, char) => (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7);
}

/** Prints, for sentences whose quarter was left out with all variants of them, how the models judge them. */
function check(): void {
  const quarters = [0, 1, 2, 3];
  const sentences = TRAINING_SETS.map(({ file, weight }) => ({
    file,
    weight,
    sentences: readSentences(pack, file),
  }));
  for (const { file, sentences: judged } of sentences.filter(({ file }) => isDevelopment(file))) {
    const scored = quarters.flatMap(quarter => {
      const isLeftOut = ({ id, of = id }: LabelledSentence) => quarterOf(of) === quarter;
      const examples = sentences.flatMap(set =>
        set.sentences
          .filter(sentence => !isHeldBack(set.file) || !isLeftOut(sentence))
          .map(sentence => toExample(pack, sentence, set.weight)),
      );
      const index = createClaimIndex(
        pack,
        fitClaimModel(ids, [...packExamples(pack), ...examples]),
      );
      return judged.filter(isLeftOut).map(sentence => scoreSentence(pack, index, sentence));
    });
    console.log(`\n## ${file}, by quarters that were left out\n\n${claimTable(scored)}`);
  }
}

/** The development sets, and what was written after them. */
function isHeldBack(file: string): boolean {
  return isDevelopment(file) || file.endsWith('claims-variants.jsonl');
}

function isDevelopment(file: string): boolean {
  return file.startsWith('claims-dev');
}

function quarterOf(id: string): number {
  return Number(id.replace(/\D/g, '')) % 4;
}

/** One term a line, so that a change can be read. */
function writeModel({ claims, bias, unknown, terms }: ClaimModel): string {
  const lines = Object.entries(terms).map(
    ([term, numbers]) => `    ${JSON.stringify(term)}: ${JSON.stringify(numbers)}`,
  );
  return `{
  "claims": ${JSON.stringify(claims)},
  "bias": ${JSON.stringify(bias)},
  "unknown": ${unknown},
  "terms": {
${lines.join(',\n')}
  }
}
`;
}
