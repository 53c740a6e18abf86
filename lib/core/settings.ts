import { isSite } from './sites.ts';

/** What a person has chosen. Only choices are stored; everything absent is the default. */
export interface Settings {
  /** Sites on which nothing is marked; each covers its subdomains. Sorted, unique. */
  sitesOff: string[];
  /** Ids of topics that are not marked. Sorted, unique. */
  topicsOff: string[];
  density: Density;
  hoverDelay: HoverDelay;
  /** Whether the toolbar's button shows how many mentions the page has. */
  badge: boolean;
}

/** Which mentions are marked: all, the first of each topic in a section of the page, or those whose sentence a claim is about. */
export type Density = (typeof DENSITIES)[number];
export const DENSITIES = ['all', 'first', 'matching'] as const;

/** How long the pointer rests on a mention before its card opens: 150, 300 or 700 ms, see `hover.ts`. */
export type HoverDelay = (typeof HOVER_DELAYS)[number];
export const HOVER_DELAYS = ['short', 'normal', 'long'] as const;

/** What may be chosen one by one, beside the lists. */
export type Choices = Pick<Settings, 'density' | 'hoverDelay' | 'badge'>;

export const DEFAULT_SETTINGS: Settings = {
  sitesOff: [],
  topicsOff: [],
  density: 'all',
  hoverDelay: 'normal',
  badge: true,
};

export interface ReadSettings {
  settings: Settings;
  /** What was broken in the stored value, one sentence each; the default stands in for it. */
  problems: string[];
}

/**
 * Reads settings from storage, where anything may stand: a broken part becomes its default, the rest is kept.
 * Written by hand rather than with zod, because it runs in every page that has a mention.
 */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (!isRecord(stored)) {
    return {
      settings: DEFAULT_SETTINGS,
      problems: [`settings is ${nameType(stored)}, not an object`],
    };
  }
  const sites = parseList('sitesOff', stored.sitesOff, isSite);
  const topics = parseList('topicsOff', stored.topicsOff, id => id !== '');
  const choices = parseChoices(stored);
  return {
    settings: { sitesOff: sites.entries, topicsOff: topics.entries, ...choices.choices },
    problems: [...sites.problems, ...topics.problems, ...choices.problems],
  };
}

/**
 * The sites alone, in a few bytes: it is all that the script in every page wants to know. What is broken is left out here, and
 * told by `parseSettings`.
 */
export function parseSitesOff(stored: unknown): Pick<Settings, 'sitesOff'> {
  const { sitesOff } = Object(stored) as { sitesOff?: unknown };
  const isEntry = (entry: unknown) => typeof entry === 'string' && isSite(entry);
  return { sitesOff: Array.isArray(sitesOff) ? sitesOff.filter(isEntry) : [] };
}

const CHOICES: { [Name in keyof Choices]: readonly Choices[Name][] } = {
  density: DENSITIES,
  hoverDelay: HOVER_DELAYS,
  badge: [true, false],
};

function parseChoices(stored: Record<string, unknown>) {
  const isBroken = (name: keyof Choices) =>
    stored[name] !== undefined && !(CHOICES[name] as readonly unknown[]).includes(stored[name]);
  const names = Object.keys(CHOICES) as (keyof Choices)[];
  const read = (name: keyof Choices) => [
    name,
    isBroken(name) ? DEFAULT_SETTINGS[name] : (stored[name] ?? DEFAULT_SETTINGS[name]),
  ];
  return {
    choices: Object.fromEntries(names.map(read)) as Choices,
    problems: names
      .filter(isBroken)
      .map(
        name => `${name} is ${JSON.stringify(stored[name])}, none of ${CHOICES[name].join(', ')}`,
      ),
  };
}

/** What to store for `settings`: all that another version stored beside them stays. */
export function mergeSettings(stored: unknown, settings: Settings): Record<string, unknown> {
  return { ...(isRecord(stored) && stored), ...settings };
}

function parseList(name: string, stored: unknown, isEntry: (text: string) => boolean) {
  if (stored === undefined) return { entries: [], problems: [] };
  if (!Array.isArray(stored)) {
    return { entries: [], problems: [`${name} is ${nameType(stored)}, not a list`] };
  }
  const entries: string[] = stored.filter(entry => typeof entry === 'string' && isEntry(entry));
  const problems = stored.length > entries.length ? [`${name} has an entry that is none`] : [];
  return { entries: [...new Set(entries)].sort(), problems };
}

export function withTopic(settings: Settings, topic: string, on: boolean): Settings {
  const others = settings.topicsOff.filter(id => id !== topic);
  return { ...settings, topicsOff: on ? others : [...others, topic].sort() };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameType(value: unknown): string {
  return Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
}
