import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMentionFinder } from '../lib/core/mentions.ts';
import { prepareLexicon } from '../lib/core/prepare-lexicon.ts';
import type { Feature } from '../lib/core/sense-features.ts';
import { readMentionSet } from './eval/mention-set.ts';
import { labelCandidates } from './eval/score-mentions.ts';
import { type Case, fitLogistic } from './fit/logistic.ts';
import { readBundledPack } from './pack/bundled-pack.ts';

// npm run fit:senses: fits how much each feature of a sense tells, on the passages of tests/eval, and writes
// lib/core/sense-weights.ts. Run it until nothing changes: the company of a name depends on what is kept.

const ROOT = join(import.meta.dirname, '..');

/** Where the cases say little, a weight stays near what a person would give it; those of the page have no cases at all. */
const PRIOR: Record<Feature, number> = {
  'name:instance': 4,
  'name:full': 2,
  'name:certain': 0.8,
  'name:code': -0.6,
  'name:ambiguous': -1,
  'name:misspelt': -1.3,
  'generation:attached': 4.5,
  'generation:apart': 2,
  'letters:capital': 1,
  'letters:small': -0.3,
  'company:certain': 1.5,
  'company:same': 1,
  'company:any': 0.7,
  'company:unlike': 0,
  'company:page': 1.8,
  'beside:for': 4,
  'beside:against': -6,
  'sentence:for': 1.6,
  'sentence:hints': 0.7,
  'sentence:against': -2,
  'sentence:shared-for': 1.6,
  'sentence:shared-hints': 0.5,
  'sentence:shared-against': -1.5,
  'near:for': 1.1,
  'near:hints': 0.4,
  'near:against': -1,
  'near:shared-for': 1.1,
  'near:shared-hints': 0.2,
  'near:shared-against': -0.8,
  'page:for': 1.1,
  'page:hints': 0.3,
  'page:against': -1,
  'page:shared-for': 1,
  'page:shared-hints': 0.1,
  'page:shared-against': -0.7,
};
const RIDGE = 2;

/** One set is held out, so that its figures tell of text that nothing was fitted on. */
const HELD_OUT = 'mentions-held-out.jsonl';
const SETS = readdirSync(join(ROOT, 'tests/eval'))
  .filter(name => /^mentions-.*\.jsonl$/.test(name) && name !== HELD_OUT)
  .sort();

const features = Object.keys(PRIOR) as Feature[];
const finder = createMentionFinder(prepareLexicon(readBundledPack()));
const cases = SETS.flatMap((file): Case[] =>
  readMentionSet(join(ROOT, 'tests/eval', file)).passages.flatMap(passage =>
    labelCandidates(finder.explain(passage.text), passage).map(({ candidate, isMention }) => {
      const values = new Map(
        candidate.verdict.reasons.map(reason => [reason.feature, reason.value]),
      );
      return {
        features: features.map(feature => values.get(feature) ?? 0),
        isPositive: isMention,
      };
    }),
  ),
);
const weights = fitLogistic(cases, {
  prior: features.map(feature => PRIOR[feature]),
  ridge: RIDGE,
});

const lines = features.map(
  (feature, i) => `  '${feature}': ${(weights[i] ?? 0).toFixed(2).replace(/\.?0+$/, '')},`,
);
writeFileSync(
  join(ROOT, 'lib/core/sense-weights.ts'),
  `import type { Feature } from './sense-features.ts';

/** How much each feature tells, in log-odds. Written by \`npm run fit:senses\`. */
export const SENSE_WEIGHTS: Record<Feature, number> = {
${lines.join('\n')}
};
`,
);
console.log(`fitted ${features.length} weights on ${cases.length} written names`);
