import type * as z from 'zod';
import {
  type ClaimJson,
  claimSchema,
  furnitureSchema,
  type GapJson,
  gapSchema,
  type TopicJson,
  topicSchema,
} from './pack-schema.ts';

export interface PackProblem {
  /** The place in the pack's JSON, such as `claims[3].quote`. */
  path: string;
  reason: string;
}

export interface Part<Value> {
  path: string;
  value: Value;
}

export interface PackParts {
  topics: Part<TopicJson>[];
  claims: Part<ClaimJson>[];
  gaps: Part<GapJson>[];
  furniture: Part<string>[];
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

function readList<Value>(path: string, list: unknown, schema: z.ZodType<Value>): Part<Value>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, index) => {
    const read = schema.safeParse(item);
    return read.success ? [{ path: `${path}[${index}]`, value: read.data }] : [];
  });
}

/** The well-formed parts alone, so that one bad claim does not hide what is wrong with the others. */
export function readParts(json: unknown): PackParts {
  const article = field(json, 'article');
  return {
    topics: readList('topics', field(json, 'topics'), topicSchema),
    claims: readList('claims', field(json, 'claims'), claimSchema),
    gaps: readList('article.gaps', field(article, 'gaps'), gapSchema),
    furniture: readList('article.furniture', field(article, 'furniture'), furnitureSchema),
  };
}

/** The parts whose words must stand in the article, each at one place. */
export function citedWords({ claims, gaps, furniture }: PackParts): Part<string>[] {
  return [
    ...claims.map(({ path, value }) => ({ path: `${path}.quote`, value: value.quote })),
    ...gaps.map(({ path, value }) => ({ path: `${path}.after`, value: value.after })),
    ...furniture,
  ];
}
