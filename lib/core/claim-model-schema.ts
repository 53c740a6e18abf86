import * as z from 'zod/mini';
import type { ClaimModel } from './claim-model.ts';

const names = z.array(z.string());
const termTable = z.record(z.string(), z.array(z.int()));

/** The form of `matching.json`, which `npm run fit:claims` writes. */
export const claimModelSchema: z.ZodMiniType<ClaimModel> = z.strictObject({
  claims: z.array(z.string()),
  bias: z.array(z.int()),
  unknown: z.int(),
  terms: termTable,
  letters: termTable,
  signs: termTable,
  parties: z.strictObject({ home: names, rivals: names, others: names }),
  conflict: z.record(z.string(), z.number()),
});
