import * as z from 'zod/mini';
import type { ClaimModel } from './claim-model.ts';

/** The form of `matching.json`, which `npm run fit:claims` writes. */
export const claimModelSchema: z.ZodMiniType<ClaimModel> = z.strictObject({
  claims: z.array(z.string()),
  bias: z.array(z.int()),
  unknown: z.int(),
  terms: z.record(z.string(), z.array(z.int())),
  conflict: z.record(z.string(), z.number()),
});
