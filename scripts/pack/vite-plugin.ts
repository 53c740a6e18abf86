import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { lexiconOf, type Pack } from '../../lib/core/pack.ts';
import { packFiles, readPack } from './read-pack.ts';

const writers: Record<string, (pack: Pack) => string> = {
  'virtual:pack': pack => `export const pack = ${JSON.stringify(pack)};`,
  'virtual:lexicon': pack => `export const lexicon = ${JSON.stringify(lexiconOf(pack))};`,
};

// Rollup's convention: other plugins leave alone what begins with a NUL.
const PREFIX = '\0';

/** Provides `virtual:pack` and `virtual:lexicon` from a pack's directory; a faulty pack fails the build. */
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
      return write(readPack(dir));
    },
  };
}
