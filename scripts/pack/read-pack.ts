import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPack } from '../../lib/core/build-pack.ts';
import { explainJsonError } from '../../lib/core/json-error-place.ts';
import type { Pack } from '../../lib/core/pack.ts';

/** The message has one line for each problem: the file, the place in it, and the reason. */
export class PackError extends Error {
  override name = 'PackError';
}

export const packFiles = (dir: string) => ({
  pack: join(dir, 'pack.json'),
  article: join(dir, 'article.txt'),
  model: join(dir, 'matching.json'),
});

function explainReadError(error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (isMissing) return 'the file is missing';
  return error instanceof Error ? error.message : String(error);
}

export function readText(file: string): string {
  try {
    // A check-out on Windows may end its lines with CRLF; offsets and quotes must not depend on it.
    return new TextDecoder('utf-8', { fatal: true })
      .decode(readFileSync(file))
      .replaceAll('\r\n', '\n');
  } catch (error) {
    throw new PackError(`${file}: ${explainReadError(error)}`, { cause: error });
  }
}

export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new PackError(`${file}: ${explainJsonError(text, error)}`, { cause: error });
  }
}

/** Reads `pack.json` and `article.txt` of a directory; throws a `PackError` when they do not make a pack. */
export function readPack(dir: string): Pack {
  const files = packFiles(dir);
  const json = parseJson(files.pack, readText(files.pack));
  const built = buildPack(json, readText(files.article));
  if ('pack' in built) return built.pack;
  const lines = built.problems.map(({ path, reason }) => `${files.pack}: ${path}: ${reason}`);
  throw new PackError(lines.join('\n'));
}
