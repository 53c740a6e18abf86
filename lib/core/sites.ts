import type { Settings } from './settings.ts';

type SiteChoices = Pick<Settings, 'sitesOff'>;

/** The site of every page opened from disk; they share one switch. */
export const LOCAL_FILES = 'local files';

/**
 * Endings under which anybody may have a site. siteOf runs in every page, where the public suffix list is too
 * large to carry, so these are the usual ones; `parseSite`, in the options, knows them all.
 */
const SHARED_ENDINGS = [
  /^(com|edu|gov|int|mil|net|org)$/,
  /^(ac|co|com|edu|gc|go|gob|gouv|gov|govt|gub|gv|mil|ne|net|or|org)\.[a-z]{2}$/,
  /^(ltd|me|nhs|plc|police|sch)\.uk$/,
  /^(qld|sa|tas|vic|wa)\.gov\.au$/,
];

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

/** Not of `www.com` or `www.gov.uk`: what is left would cover every site under that ending. */
function stripWww(host: string): string {
  const name = host.replace(/\.$/, '');
  const bare = name.replace(/^www\./, '');
  return bare.includes('.') && !isSharedEnding(bare) ? bare : name;
}

function isSharedEnding(host: string): boolean {
  return SHARED_ENDINGS.some(ending => ending.test(host));
}

export function readUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** Whether a text is a site as `siteOf` would write it, and not the ending of many sites. */
export function isSite(text: string): boolean {
  return text === LOCAL_FILES || (siteOf(`https://${text}`) === text && !isSharedEnding(text));
}

/** A name of one label, such as `intranet`, may be a top-level domain: it stands for itself alone. */
function covers(off: string, site: string): boolean {
  if (site === off) return true;
  return (off.includes('.') || off === 'localhost') && site.endsWith(`.${off}`);
}

/** The entries of the list that switch `site` off, widest first: parent domains, and the site itself. */
export function coveringSites(settings: SiteChoices, site: string): string[] {
  const covering = settings.sitesOff.filter(off => covers(off, site));
  return covering.sort((a, b) => a.length - b.length);
}

/** The widest entry of the list that switches `site` off. */
export function coveringSite(settings: SiteChoices, site: string): string | undefined {
  return coveringSites(settings, site)[0];
}

export function isSiteOff(settings: SiteChoices, site: string): boolean {
  return settings.sitesOff.some(off => covers(off, site));
}

/** Whether a frame of these sites is to be left alone: it is off as soon as one of them is. */
export function isAnySiteOff(settings: SiteChoices, sites: string[]): boolean {
  return sites.some(site => isSiteOff(settings, site));
}

/**
 * Switching a site on lifts every entry that covers it. Switching it off adds just its entry: those it covers,
 * or that cover it, are choices of their own, which outlive it.
 */
export function withSite<Choices extends SiteChoices>(
  settings: Choices,
  site: string,
  on: boolean,
): Choices {
  if (on) return { ...settings, sitesOff: settings.sitesOff.filter(off => !covers(off, site)) };
  return { ...settings, sitesOff: [...new Set([...settings.sitesOff, site])].sort() };
}
