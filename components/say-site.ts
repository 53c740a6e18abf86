import { LOCAL_FILES } from '../lib/core/sites.ts';

/** Where nothing is marked once a site is off: its subdomains are covered by it. */
export function saySite(site: string): string {
  if (site === LOCAL_FILES) return 'in pages opened from disk';
  const hasSubdomains = site.includes('.') && !IP_ADDRESS.test(site);
  return hasSubdomains ? `on ${site} and its subdomains` : `on ${site}`;
}

const IP_ADDRESS = /^\[|\.\d+$/;
