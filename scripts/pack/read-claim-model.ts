import { existsSync } from 'node:fs';
import * as z from 'zod/mini';
import type { ClaimModel } from '../../lib/core/claim-model.ts';
import { claimModelSchema } from '../../lib/core/claim-model-schema.ts';
import type { Pack } from '../../lib/core/pack.ts';
import { PackError, packFiles, parseJson, readText } from './read-pack.ts';

/**
 * The models of a pack's claims, from the `matching.json` beside it; undefined when there is none, for a pack may do without.
 * Throws a `PackError` when it is not such a file, or was fitted on other claims.
 */
export function readClaimModel(dir: string, { claims }: Pack): ClaimModel | undefined {
  const { model: file } = packFiles(dir);
  if (!existsSync(file)) return undefined;
  const parsed = z.safeParse(claimModelSchema, parseJson(file, readText(file)));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new PackError(`${file}: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const ids = claims.map(({ id }) => id);
  const model = parsed.data;
  if (ids.join() !== model.claims.join() || model.bias.length !== ids.length + 3)
    throw new PackError(
      `${file}: claims: was fitted on other claims than those of pack.json; npm run fit:claims fits it anew`,
    );
  return model;
}
