import { extname } from 'node:path';
import * as z from 'zod';
import type { PageParts } from '../../lib/core/describe-page.ts';
import type { Span } from '../../lib/core/pack.ts';
import { readUtf8 } from '../read-utf8.ts';
import { readHtmlText } from './html-text.ts';
import { markdownHeadings, splitParagraphs } from './plain-text.ts';

/** One thing to scan. Offsets that a scan prints count in `text`. */
export interface ScanRecord extends PageParts {
  id: string | number;
  text: string;
  /** The text around `text`: evidence, never itself marked. */
  context: string;
  /** The flows of a whole document, each read by itself; without them `text` is one passage. */
  flows?: Span[];
}

export type ReadRecord = { record: ScanRecord } | { problem: string };

const READERS: Record<string, (path: string, content: string) => Iterable<ReadRecord>> = {
  '.txt': readPlainText,
  '.md': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.jsonl': readJsonLines,
};

/** The records of a `.txt`, `.md`, `.html` or `.jsonl` file, or of JSON lines on standard input for `-`. */
export function readRecords(path: string): Iterable<ReadRecord> {
  const read = path === '-' ? readJsonLines : READERS[extname(path).toLowerCase()];
  if (!read) return [{ problem: `scan: ${path}: not a .txt, .md, .html or .jsonl file` }];
  const content = readUtf8(path === '-' ? 0 : path);
  if ('reason' in content) return [{ problem: `scan: ${path}: ${content.reason}` }];
  return read(path, content.text);
}

const BARE = { context: '', title: '', url: '', description: '', headings: [] };

function readPlainText(id: string, text: string): ReadRecord[] {
  return [{ record: { ...BARE, id, text, flows: splitParagraphs(text) } }];
}

function readMarkdown(id: string, text: string): ReadRecord[] {
  const headings = markdownHeadings(text);
  return [{ record: { ...BARE, id, text, headings, flows: splitParagraphs(text) } }];
}

function readHtml(id: string, html: string): ReadRecord[] {
  try {
    return [{ record: { ...BARE, id, ...readHtmlText(html) } }];
  } catch (error) {
    // The walk is recursive: elements nested tens of thousands deep are more than the stack holds.
    if (error instanceof RangeError) return [{ problem: `scan: ${id}: nested too deeply` }];
    throw error;
  }
}

const lineSchema = z.object({
  id: z.union([z.string(), z.number()], 'must be a string or a number'),
  text: z.string(),
  context: z.string().default(''),
  title: z.string().default(''),
  url: z.string().default(''),
});

function* readJsonLines(path: string, content: string): Iterable<ReadRecord> {
  for (const [i, line] of content.split(/\r?\n/).entries()) {
    if (line.trim()) yield readLine(`scan: ${path}: line ${i + 1}`, line);
  }
}

function readLine(place: string, line: string): ReadRecord {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line));
    if (parsed.success) return { record: { ...BARE, ...parsed.data } };
    return { problem: `${place}: ${parsed.error.issues.map(describeIssue).join('; ')}` };
  } catch (error) {
    // The message quotes the line, with whatever line ends it has within.
    const reason = (error as Error).message.replace(/\s+/g, ' ');
    return { problem: `${place}: not JSON: ${reason}` };
  }
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message;
}
