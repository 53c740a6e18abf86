import * as z from 'zod';
import { isAlias } from './alias-pattern.ts';
import { isWhen } from './iso-when.ts';

/** The JSON form of a pack, which people write; `docs/pack-format.md` explains each field. */

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case, such as "some-id"');
const words = z
  .string()
  .refine(
    text => text !== '' && text === text.trim(),
    'must not be empty, nor begin or end with white space',
  );
const topicIds = z.array(id).min(1, 'needs at least one topic id');

const figureSchema = z.strictObject({
  text: words,
  value: z
    .union([z.number(), z.tuple([z.number(), z.number()])], {
      error: 'must be a number or an interval [low, high]',
    })
    .refine(value => typeof value === 'number' || value[0] < value[1], {
      error: 'must be an interval [low, high] with low below high',
    }),
  unit: words,
  of: words,
  bound: z.enum(['exactly', 'at-least', 'about']),
});

export const claimSchema = z.strictObject({
  id,
  topics: topicIds,
  quote: words,
  gist: words,
  kind: z.enum(['reported', 'attributed', 'analysis', 'outlook']),
  speaker: z.strictObject({ name: words, in: words.exactOptional() }).exactOptional(),
  when: z
    .string()
    .refine(isWhen, 'must be an ISO 8601 month or date, or an interval of these, in order')
    .exactOptional(),
  figures: z.array(figureSchema).exactOptional(),
});

const wordList = z.array(words).default([]);
const aliasList = z
  .array(words.refine(isAlias, 'must be an alias, such as "[new|old] Acme (Widget|Gadget)"'))
  .default([]);

export const evidenceSchema = z.strictObject({
  beside: z.strictObject({ for: wordList, against: wordList }).prefault({}),
  for: wordList,
  against: wordList,
  hints: wordList,
});

export const topicSchema = z
  .strictObject({
    id,
    name: words,
    about: words,
    aliases: aliasList,
    ambiguous: aliasList,
    instances: z
      .array(z.string().regex(/^[a-z][a-z\d]*$/, 'must be an instance family, such as trn2'))
      .default([]),
    generations: z.enum(['possible', 'telling']).exactOptional(),
    capital: z.literal('telling').exactOptional(),
    evidence: evidenceSchema.prefault({}),
  })
  .refine(({ aliases, ambiguous }) => aliases.length + ambiguous.length > 0, {
    path: ['aliases'],
    message: 'needs at least one alias',
  });

export const gapSchema = z.strictObject({
  id,
  topics: topicIds,
  claims: z.array(id).default([]),
  after: words,
  missing: words,
});

export const furnitureSchema = words;

const articleSchema = z.strictObject({
  id,
  publisher: words,
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }),
  captured: z.strictObject({
    what: words,
    on: z.iso.date('must be an ISO 8601 date, such as "2026-06-18"').exactOptional(),
  }),
  gaps: z.array(gapSchema),
  furniture: z.array(furnitureSchema),
});

export const packSchema = z.strictObject({
  version: z.literal(1, 'must be 1, the only version of the format'),
  article: articleSchema,
  topics: z.array(topicSchema).min(1, 'needs at least one topic'),
  claims: z.array(claimSchema),
  evidence: evidenceSchema.prefault({}),
});

export type ClaimJson = z.infer<typeof claimSchema>;
export type TopicJson = z.infer<typeof topicSchema>;
export type GapJson = z.infer<typeof gapSchema>;
export type PackJson = z.infer<typeof packSchema>;
