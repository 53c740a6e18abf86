import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'not allowed to read it',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'not UTF-8 text',
};

/** The text of a file, or of standard input for `0`, without a byte order mark; or the reason why it cannot be read. */
export function readUtf8(path: string | 0): { text: string } | { reason: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(pathOf(path))) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { reason: REASONS[code ?? ''] ?? message };
  }
}

/** Npm runs its scripts in the project's folder; paths are meant from where the person is. */
function pathOf(path: string | 0): string | 0 {
  return path === 0 ? path : resolve(process.env.INIT_CWD ?? '.', path);
}
