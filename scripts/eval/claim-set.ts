import * as z from 'zod';
import { type LabelledLines, readLabelledLines } from './labelled-lines.ts';

const sentenceSchema = z.object({
  id: z.string(),
  text: z.string(),
  context: z.string().default(''),
  /** Verbatim pieces of the article; a claim answers one when their places overlap by half of either. */
  labels: z.array(z.string()),
  relation: z.enum(['same', 'related', 'conflicts', 'none', 'query']),
  lang: z.string().optional(),
  /** Of a variant: the id of the sentence it is a variant of. */
  of: z.string().optional(),
});

/** A sentence with the claims it is about, or a query with the claims it asks for. */
export type LabelledSentence = z.infer<typeof sentenceSchema>;

/** Whether the first line of a set is of this kind; a set is of one kind. */
export function isClaimSet(path: string): boolean {
  const head = readLabelledLines(path, z.object({ relation: z.unknown() }), () => undefined);
  return head.lines.some(({ relation }) => relation !== undefined);
}

/** The sentences and queries of a `.jsonl` file, their labels looked up in the article. */
export function readClaimSet(path: string, article: string): LabelledLines<LabelledSentence> {
  return readLabelledLines(path, sentenceSchema, ({ labels }) => {
    const unknown = labels.find(label => !article.includes(label));
    return unknown === undefined
      ? undefined
      : `${JSON.stringify(unknown)} does not stand in the article`;
  });
}
