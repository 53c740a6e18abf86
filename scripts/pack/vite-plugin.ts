import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Pack } from '../../lib/core/pack.ts';
import { prepareLexicon } from '../../lib/core/prepare-lexicon.ts';
import { readClaimModel } from './read-claim-model.ts';
import { packFiles, readPack } from './read-pack.ts';

const writers: Record<string, (pack: Pack, dir: string) => string> = {
  'virtual:pack': pack => `export const pack = ${parsed(withoutEvidence(pack))};`,
  'virtual:claim-model': (pack, dir) =>
    `export const model = ${parsed(readClaimModel(dir, pack))};`,
  'virtual:names': pack => `export const names = ${JSON.stringify(prepareLexicon(pack).names)};`,
  'virtual:lexicon': pack => `export const lexicon = ${JSON.stringify(prepareLexicon(pack))};`,
};

/** A script that holds much data starts sooner when the data are a string to be parsed. */
function parsed(data: unknown): string {
  return data === undefined ? 'undefined' : `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}

/** Only finding mentions needs the evidence, and it has the lexicon. */
function withoutEvidence(pack: Pack): Pack {
  const evidence = { beside: { for: [], against: [] }, for: [], against: [], hints: [] };
  return { ...pack, evidence, topics: pack.topics.map(topic => ({ ...topic, evidence })) };
}

// Rollup's convention: other plugins leave alone what begins with a NUL.
const PREFIX = '\0';

/** Provides `virtual:pack`, `virtual:claim-model`, `virtual:names` and `virtual:lexicon` from a pack's directory; a faulty pack fails the build. */
export function packPlugin(dir: string): Plugin {
  return {
    name: 'pack',
    resolveId(id) {
      return id in writers ? PREFIX + id : null;
    },
    load(id) {
      const write = id.startsWith(PREFIX) ? writers[id.slice(PREFIX.length)] : undefined;
      if (!write) return null;
      for (const file of Object.values(packFiles(dir))) this.addWatchFile(resolve(file));
      return write(readPack(dir), dir);
    },
  };
}
