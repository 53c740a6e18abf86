import * as z from 'zod';
import { readUtf8 } from '../read-utf8.ts';

const span = { start: z.int().min(0), end: z.int(), text: z.string() };

const passageSchema = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.enum(['genuine', 'lookalike', 'mixed', 'none']),
  mentions: z.array(z.object({ ...span, entity: z.string() })),
  decoys: z.array(z.object({ ...span, sense: z.string() })),
  optional: z.array(z.object({ ...span, entity: z.string().optional() })).default([]),
  context: z.string().default(''),
});

/** A labelled passage of a development set; offsets are UTF-16 into `text`. */
export type LabelledPassage = z.infer<typeof passageSchema>;

export interface MentionSet {
  /** Without those that only their page could settle (`"context": "weak"`). */
  passages: LabelledPassage[];
  /** What cannot be read, with file, line and reason. */
  problems: string[];
}

/** The passages of a `.jsonl` file. */
export function readMentionSet(path: string): MentionSet {
  const content = readUtf8(path);
  if ('reason' in content) return { passages: [], problems: [`${path}: ${content.reason}`] };
  const set: MentionSet = { passages: [], problems: [] };
  for (const [i, line] of content.text.split(/\r?\n/).entries()) {
    if (!line.trim()) continue;
    const read = readPassage(line);
    if ('reason' in read) set.problems.push(`${path}: line ${i + 1}: ${read.reason}`);
    else if (read.passage.context !== 'weak') set.passages.push(read.passage);
  }
  return set;
}

function readPassage(line: string): { passage: LabelledPassage } | { reason: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { reason: `not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}` };
  }
  const parsed = passageSchema.safeParse(json);
  if (!parsed.success) return { reason: parsed.error.issues.map(describeIssue).join('; ') };
  const astray = findAstray(parsed.data);
  return astray ? { reason: astray } : { passage: parsed.data };
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message;
}

/** A label whose offsets do not hold its text would make every figure wrong. */
function findAstray({ text, mentions, decoys, optional }: LabelledPassage): string | undefined {
  const astray = [...mentions, ...decoys, ...optional].find(
    label => text.slice(label.start, label.end) !== label.text,
  );
  return (
    astray && `${astray.start}-${astray.end} is not the place of ${JSON.stringify(astray.text)}`
  );
}
