import { readBytes, reasonOf } from './read-bytes.ts';

/** The text of a file, or of standard input for `0`, without a byte order mark; or the reason why it cannot be read. */
export function readUtf8(path: string | 0): { text: string } | { reason: string } {
  const read = readBytes(path);
  if ('reason' in read) return read;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(read.bytes) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
