import { fileURLToPath } from 'node:url';
import type { Pack } from '../../lib/core/pack.ts';
import { readPack } from './read-pack.ts';

/** The pack the extension ships with. */
export function readBundledPack(): Pack {
  return readPack(fileURLToPath(new URL('../../seeds/amazon-silicon', import.meta.url)));
}
