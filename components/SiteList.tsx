import { useState } from 'preact/hooks';
import type { Settings } from '../lib/core/settings.ts';
import { coveringSites } from '../lib/core/sites.ts';
import { AddSite } from './AddSite.tsx';
import { focusNew } from './focus-new.ts';

export interface SiteListProps {
  settings: Settings;
  onSwitch: (site: string, on: boolean) => void;
}

/** The sites switched off. Turning one back on can be undone until the next change. */
export function SiteList({ settings, onSwitch }: SiteListProps) {
  const [lifted, setLifted] = useState<string[]>([]);
  const switchOff = (sites: string[]) => {
    setLifted([]);
    for (const site of sites) onSwitch(site, false);
  };
  const switchOn = (site: string) => {
    setLifted(coveringSites(settings, site));
    onSwitch(site, true);
  };
  return (
    <div class="site-list">
      <AddSite settings={settings} onAdd={site => switchOff([site])} />
      {settings.sitesOff.length === 0 && <p class="site-none">No site is switched off.</p>}
      <ul aria-label="Sites switched off">
        {settings.sitesOff.map(site => (
          <li key={site}>
            <span class="site-name">{site}</span>
            <button
              type="button"
              aria-label={`Turn back on: ${site}`}
              onClick={() => switchOn(site)}
            >
              Turn back on
            </button>
          </li>
        ))}
      </ul>
      <p class="undo" role="status">
        {isLifted(lifted, settings) && (
          <>
            <span>{sayLifted(lifted)}</span>
            <button type="button" ref={focusNew} onClick={() => switchOff(lifted)}>
              Undo
            </button>
          </>
        )}
      </p>
    </div>
  );
}

function isLifted(sites: string[], settings: Settings): boolean {
  return sites.length > 0 && !sites.some(site => settings.sitesOff.includes(site));
}

/** Lifting a site lifts the parent domains that are off as well. */
export function sayLifted(sites: string[]): string {
  return `${sites.join(' and ')} ${sites.length === 1 ? 'is' : 'are'} back on.`;
}
