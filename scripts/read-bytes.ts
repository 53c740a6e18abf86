import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'not allowed to read it',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'not UTF-8 text',
};

/** The bytes of a file, or of standard input for `0`; or the reason why they cannot be read. */
export function readBytes(path: string | 0): { bytes: Buffer } | { reason: string } {
  try {
    return { bytes: readFileSync(path === 0 ? path : pathOf(path)) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** What is wrong with a file, in words for the person who named it. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}

/** Npm runs its scripts in the project's folder; paths are meant from where the person is. */
export function pathOf(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}
