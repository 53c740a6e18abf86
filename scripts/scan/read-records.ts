import { extname } from 'node:path';
import * as z from 'zod';
import { readUtf8 } from '../read-utf8.ts';
import { readHtmlText } from './html-text.ts';

/** One thing to scan. Offsets that a scan prints count in `text`. */
export interface ScanRecord {
  id: string | number;
  text: string;
  /** The text around `text`: evidence, never itself marked. */
  context: string;
  title: string;
  url: string;
  /** A whole document, of which each mention's sentence is a passage; otherwise `text` is one passage. */
  isDocument: boolean;
}

export type ReadRecord = { record: ScanRecord } | { problem: string };

const READERS: Record<string, (path: string, content: string) => Iterable<ReadRecord>> = {
  '.txt': readDocument,
  '.md': readDocument,
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

function readDocument(path: string, text: string): ReadRecord[] {
  return [{ record: { id: path, text, context: '', title: '', url: '', isDocument: true } }];
}

function readHtml(path: string, html: string): ReadRecord[] {
  return [{ record: { id: path, context: '', url: '', isDocument: true, ...readHtmlText(html) } }];
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
    if (parsed.success) return { record: { ...parsed.data, isDocument: false } };
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
