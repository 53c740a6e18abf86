import type * as z from 'zod';
import { readUtf8 } from '../read-utf8.ts';

export interface LabelledLines<T> {
  lines: T[];
  /** What cannot be read, with file, line and reason. */
  problems: string[];
}

/** The labelled lines of a `.jsonl` file; `findAstray` tells of a label that does not hold, which would make every figure wrong. */
export function readLabelledLines<T>(
  path: string,
  schema: z.ZodType<T>,
  findAstray: (line: T) => string | undefined,
): LabelledLines<T> {
  const content = readUtf8(path);
  if ('reason' in content) return { lines: [], problems: [`${path}: ${content.reason}`] };
  const set: LabelledLines<T> = { lines: [], problems: [] };
  for (const [i, written] of content.text.split(/\r?\n/).entries()) {
    if (!written.trim()) continue;
    const read = readLine(written, schema);
    const reason = 'reason' in read ? read.reason : findAstray(read.line);
    if (reason !== undefined) set.problems.push(`${path}: line ${i + 1}: ${reason}`);
    else if ('line' in read) set.lines.push(read.line);
  }
  return set;
}

function readLine<T>(written: string, schema: z.ZodType<T>): { line: T } | { reason: string } {
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch (error) {
    return { reason: `not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}` };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { line: parsed.data };
  return { reason: parsed.error.issues.map(describeIssue).join('; ') };
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message;
}
