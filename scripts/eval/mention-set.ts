import * as z from 'zod';
import { readLabelledLines } from './labelled-lines.ts';

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
  const { lines, problems } = readLabelledLines(path, passageSchema, findAstray);
  return { passages: lines.filter(({ context }) => context !== 'weak'), problems };
}

function findAstray({ text, mentions, decoys, optional }: LabelledPassage): string | undefined {
  const astray = [...mentions, ...decoys, ...optional].find(
    label => text.slice(label.start, label.end) !== label.text,
  );
  return (
    astray && `${astray.start}-${astray.end} is not the place of ${JSON.stringify(astray.text)}`
  );
}
