import { parseArgs } from 'node:util';

export interface BenchArguments {
  /** Saved pages to measure on as well, as they were named. */
  files: string[];
  stormSeconds: number;
}

/** Much shorter, and what may be read at once before the allowance counts is most of the cost. */
const STORM_SECONDS = 60;

/** Throws an Error that says what is wrong. */
export function readArguments(args: string[]): BenchArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { storm: { type: 'string' } },
  });
  const stormSeconds = Number(values.storm ?? STORM_SECONDS);
  if (!(stormSeconds > 0)) throw new Error(`--storm takes seconds, not ${values.storm}`);
  return { files: positionals, stormSeconds };
}
