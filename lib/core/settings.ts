import { isSite } from './sites.ts';

/** What a person has chosen. Only choices are stored; everything absent is the default. */
export interface Settings {
  /** Sites on which nothing is marked; each covers its subdomains. Sorted, unique. */
  sitesOff: string[];
}

export const DEFAULT_SETTINGS: Settings = { sitesOff: [] };

export interface ReadSettings {
  settings: Settings;
  /** What was broken in the stored value, one sentence each; the default stands in for it. */
  problems: string[];
}

/**
 * Reads settings from storage, where anything may stand: a broken part becomes its default, the rest is kept.
 * Written by hand rather than with zod, because it runs in every page.
 */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (!isRecord(stored)) {
    return {
      settings: DEFAULT_SETTINGS,
      problems: [`settings is ${nameType(stored)}, not an object`],
    };
  }
  return parseSitesOff(stored.sitesOff);
}

function parseSitesOff(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (!Array.isArray(stored)) {
    return {
      settings: DEFAULT_SETTINGS,
      problems: [`sitesOff is ${nameType(stored)}, not a list`],
    };
  }
  const sites = stored.filter(site => typeof site === 'string' && isSite(site));
  const problems = stored.length > sites.length ? ['sitesOff has an entry that is not a site'] : [];
  return { settings: { sitesOff: [...new Set(sites)].sort() }, problems };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameType(value: unknown): string {
  return Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
}
