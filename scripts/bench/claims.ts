import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClaimIndex, createClaimIndex } from '../../lib/core/claim-index.ts';
import { matchClaims } from '../../lib/core/match-claims.ts';
import type { Pack } from '../../lib/core/pack.ts';
import type { PassageText } from '../../lib/core/rated-claim.ts';
import { searchClaims } from '../../lib/core/search-claims.ts';
import { indexBundledPack, readBundledPack } from '../pack/bundled-pack.ts';
import { makeBigPack } from './big-pack.ts';
import { atMost, type Figure } from './figures.ts';
import { median, quantile } from './median.ts';

// Searching claims and matching sentences, in Node, whose engine is the browser's. Each query and each sentence is asked once,
// as by a person, after others have warmed the engine up. The median of them all, and what 95 in 100 stay below; both are held
// against the target.

const FRAME_MS = 16.7;
const SENTENCES = join(import.meta.dirname, '../../tests/eval/claims-dev-news.jsonl');

/** As somebody types them: every beginning of each is a query too. */
const TYPED = [
  'graviton capasity declined',
  'jasy price performnce',
  'backlog amazon chips demand',
  'openai trainium gigawatts',
  'revenue run rate 20 billion',
];
const WARM_UP = ['nvidia compared', 'customers of anthropic', 'chips sold to others'];

export function measureClaims(): Figure[] {
  const pack = readBundledPack();
  const sentences = readSentences();
  const models = indexBundledPack(pack);
  return [
    ...describe('match, bundled pack', timeMatches(models, sentences), 1),
    ...describe('match, 10,000 claims', timeMatches(indexBig(pack, 10_000).index, sentences), 10),
    ...describe('search, bundled pack', timeSearches(pack, models)),
    ...measureBigSearch(pack),
  ];
}

function measureBigSearch(base: Pack): Figure[] {
  const { pack, index, ms } = indexBig(base, 100_000);
  return [
    ...describe('search, 100,000 claims', timeSearches(pack, index), FRAME_MS),
    { what: 'indexing 100,000 claims, once', value: ms, unit: 'ms' },
  ];
}

function indexBig(base: Pack, count: number) {
  const pack = makeBigPack(base, count);
  const start = performance.now();
  const index = createClaimIndex(pack);
  return { pack, index, ms: performance.now() - start };
}

function timeSearches(pack: Pack, index: ClaimIndex): number[] {
  const search = (query: string) => time(() => searchClaims(pack, index, query));
  for (const query of WARM_UP.flatMap(beginnings)) search(query);
  return TYPED.flatMap(beginnings).map(search);
}

function beginnings(text: string): string[] {
  return [...text].map((_, i) => text.slice(0, i + 1)).filter(each => !each.endsWith(' '));
}

function timeMatches(index: ClaimIndex, sentences: PassageText[]): number[] {
  const warmUp = sentences.length / 4;
  const match = (sentence: PassageText) => time(() => matchClaims(index, sentence));
  return sentences.map(match).slice(warmUp);
}

function readSentences(): PassageText[] {
  return readFileSync(SENTENCES, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
    .map(({ text, context }) => ({ text, context: context ?? '' }));
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function describe(what: string, times: number[], limit?: number): Figure[] {
  const target = limit === undefined ? {} : { target: atMost(limit) };
  return [
    { what, value: median(times), unit: 'ms', ...target },
    { what: `${what}: 95 in 100 below`, value: quantile(times, 0.95), unit: 'ms', ...target },
  ];
}
