import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/launch.ts';

export interface CheckArguments {
  /** As they were named. */
  files: string[];
  browsers: BrowserName[];
  /** The folder of an unpacked extension to check in place of the one that is built here. */
  extension?: string;
  /** Whether the pages' own scripts run. */
  withScripts: boolean;
  /** Whether each page is given mentions. */
  withMentions: boolean;
}

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

const USAGE =
  'usage: npm run check:pages -- [--browser chromium|firefox] [--no-scripts] [--with-mentions] [--extension FOLDER] FILE...';

/** Throws an Error that says what is wrong. */
export function readArguments(args: string[]): CheckArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      extension: { type: 'string' },
      'no-scripts': { type: 'boolean' },
      'with-mentions': { type: 'boolean' },
    },
  });
  const { browser, extension } = values;
  const browsers = BROWSERS.filter(name => browser === undefined || browser === name);
  if (browsers.length === 0) throw new Error(`no browser ${browser}; ${USAGE}`);
  if (positionals.length === 0) throw new Error(`no file given; ${USAGE}`);
  return {
    files: positionals,
    browsers,
    withScripts: !values['no-scripts'],
    withMentions: !!values['with-mentions'],
    ...(extension !== undefined && { extension }),
  };
}
