import * as z from 'zod/mini';
import { explainJsonError } from './json-error-place.ts';
import { DENSITIES, HOVER_DELAYS, type Settings } from './settings.ts';
import { isSite } from './sites.ts';

/** Settings as a file, to keep, or to take to another browser: `{kind, version, settings}`. What it leaves out stays as it is. */

const KIND = 'silicon-footnotes-settings';
const VERSION = 1;

const isEntry = (text: string) => text !== '';
const list = 'is not a list';
const object = 'is not an object';
const oneOf = (values: readonly string[]) => `is none of ${values.join(', ')}`;

const settingsSchema = z.strictObject(
  {
    sitesOff: z.exactOptional(
      z.array(
        z.string('is not a text').check(z.refine(isSite, 'is not a site, such as example.com')),
        list,
      ),
    ),
    topicsOff: z.exactOptional(
      z.array(z.string('is not a text').check(z.refine(isEntry, 'is empty')), list),
    ),
    density: z.exactOptional(z.enum(DENSITIES, oneOf(DENSITIES))),
    hoverDelay: z.exactOptional(z.enum(HOVER_DELAYS, oneOf(HOVER_DELAYS))),
    badge: z.exactOptional(z.boolean('is neither true nor false')),
  },
  object,
);

const fileSchema = z.strictObject(
  {
    kind: z.literal(KIND, `is not "${KIND}"`),
    version: z.literal(VERSION, `is not ${VERSION}, the version that is known here`),
    settings: settingsSchema,
  },
  object,
);

export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings }, null, 2)}\n`;
}

/** The settings a file has, or why it cannot be read: the first place that is wrong, and what is wrong there. */
export function readSettingsFile(
  text: string,
): { settings: Partial<Settings> } | { problem: string } {
  const parsed = parseJson(text);
  if ('problem' in parsed) return parsed;
  const read = fileSchema.safeParse(parsed.value);
  if (!read.success) return { problem: describeFirst(read.error, parsed.value) };
  const { sitesOff, topicsOff, ...choices } = read.data.settings;
  return {
    settings: {
      ...choices,
      ...(sitesOff && { sitesOff: sortOnce(sitesOff) }),
      ...(topicsOff && { topicsOff: sortOnce(topicsOff) }),
    },
  };
}

function parseJson(text: string): { value: unknown } | { problem: string } {
  const bare = text.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(bare) };
  } catch (error) {
    return { problem: explainJsonError(bare, error as SyntaxError) };
  }
}

function describeFirst({ issues }: z.core.$ZodError, value: unknown): string {
  const [issue] = issues;
  const path = issue?.path ?? [];
  const place = namePlace(path) || 'the file';
  if (issue?.code === 'unrecognized_keys') return `${place}: “${issue.keys[0]}” is not known here`;
  const found = path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown>)[key],
    value,
  );
  return found === undefined
    ? `${place} is missing`
    : `${place}: ${sayValue(found)} ${issue?.message}`;
}

/** `settings.sitesOff[2]`: entries of a list count from 0, as in every JSON path. */
function namePlace(path: PropertyKey[]): string {
  return path
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

const MOST_SAID = 60;

function sayValue(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length > MOST_SAID ? `${written.slice(0, MOST_SAID)}…` : written;
}

function sortOnce(entries: string[]): string[] {
  return [...new Set(entries)].sort();
}
