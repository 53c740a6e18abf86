import { fileURLToPath } from 'node:url';
import { type ClaimIndex, createClaimIndex } from '../../lib/core/claim-index.ts';
import type { Pack } from '../../lib/core/pack.ts';
import { readClaimModel } from './read-claim-model.ts';
import { readPack } from './read-pack.ts';

const DIR = fileURLToPath(new URL('../../seeds/amazon-silicon', import.meta.url));

/** The pack the extension ships with. */
export function readBundledPack(): Pack {
  return readPack(DIR);
}

/** The index of its claims, with their fitted models, as the extension has it. */
export function indexBundledPack(pack: Pack): ClaimIndex {
  return createClaimIndex(pack, readClaimModel(DIR, pack));
}
