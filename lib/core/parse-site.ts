import { parse } from 'tldts-icann';
import { isSite, LOCAL_FILES, readUrl, siteOf } from './sites.ts';

export type ParsedSite = { site: string } | { problem: string };

/** Reads a site from what a person typed: a host, an address, or a pattern such as `*.example.com`. */
export function parseSite(input: string): ParsedSite {
  const typed = input.trim();
  if (!typed) return { problem: 'Type a site, such as example.com.' };
  if (/^(file:|local files$)/i.test(typed)) return { site: LOCAL_FILES };
  const site = siteOf(addressOf(typed));
  // Chromium takes blanks in a host, and writes them as %20.
  if (!site || site.includes('%')) return notAnAddress(typed);
  return checkHost(site, readUrl(`https://${site}`)?.hostname ?? site);
}

/** A match pattern may leave open the scheme and the subdomain: `*://*.example.com/*`. */
function addressOf(typed: string): string {
  const bare = typed.replace(/^\*:\/\//, '');
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(bare) ? bare : `https://${bare}`;
  return address.replace('://*.', '://');
}

function checkHost(typed: string, host: string): ParsedSite {
  const { isIp, domain, publicSuffix } = parse(host);
  const isOne = isIp || domain || host === 'localhost';
  if (isOne && isSite(host)) return { site: host };
  if (isOne || (publicSuffix === host && host.includes('.'))) {
    return { problem: `“${typed}” is the ending of many sites. Name one of them.` };
  }
  if (!/^[a-z\d][a-z\d-]*$/.test(typed)) return notAnAddress(typed);
  return { problem: `“${typed}” is not a full site name. Did you mean ${typed}.com?` };
}

function notAnAddress(typed: string): ParsedSite {
  return { problem: `“${typed}” is not the address of a site.` };
}
