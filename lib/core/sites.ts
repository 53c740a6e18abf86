import type { Settings } from './settings.ts';

/** The site of every page opened from disk; they share one switch. */
export const LOCAL_FILES = 'local files';

/**
 * The site a page belongs to: its host without `www.`, or `undefined` where nothing can be marked
 * (browser pages, other extensions, `data:` and `about:` pages).
 */
export function siteOf(url: string): string | undefined {
  const { protocol, hostname } = readUrl(url) ?? {};
  if (protocol === 'file:') return LOCAL_FILES;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return stripWww(hostname ?? '') || undefined;
}

export function stripWww(host: string): string {
  // Not of `www.com`: what is left would cover every site under .com.
  return host.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
}

export function readUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** Whether a text is a site as `siteOf` would write it. */
export function isSite(text: string): boolean {
  return text === LOCAL_FILES || siteOf(`https://${text}`) === text;
}

function covers(off: string, site: string): boolean {
  return site === off || site.endsWith(`.${off}`);
}

/** The entry of the list that switches `site` off: the site itself or a parent domain of it. */
export function coveringSite(settings: Settings, site: string): string | undefined {
  return settings.sitesOff.find(off => covers(off, site));
}

export function isSiteOff(settings: Settings, site: string): boolean {
  return coveringSite(settings, site) !== undefined;
}

/** Switching a site on lifts every entry that covers it; switching it off drops entries it covers. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  if (on) return { ...settings, sitesOff: settings.sitesOff.filter(off => !covers(off, site)) };
  if (isSiteOff(settings, site)) return settings;
  const kept = settings.sitesOff.filter(off => !covers(site, off));
  return { ...settings, sitesOff: [...kept, site].sort() };
}
