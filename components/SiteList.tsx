import { useState } from 'preact/hooks';
import type { Settings } from '../lib/core/settings.ts';
import { AddSite } from './AddSite.tsx';

export interface SiteListProps {
  settings: Settings;
  onSwitch: (site: string, on: boolean) => void;
}

/** The sites switched off. Turning one back on can be undone until the next change. */
export function SiteList({ settings, onSwitch }: SiteListProps) {
  const [lifted, setLifted] = useState<string>();
  const change = (site: string, on: boolean) => {
    setLifted(on ? site : undefined);
    onSwitch(site, on);
  };
  return (
    <div class="site-list">
      <AddSite settings={settings} onAdd={site => change(site, false)} />
      {settings.sitesOff.length === 0 && <p class="site-none">No site is switched off.</p>}
      <ul aria-label="Sites switched off">
        {settings.sitesOff.map(site => (
          <li key={site}>
            <span class="site-name">{site}</span>
            <button
              type="button"
              aria-label={`Turn back on: ${site}`}
              onClick={() => change(site, true)}
            >
              Turn back on
            </button>
          </li>
        ))}
      </ul>
      <p class="site-undo" role="status">
        {lifted && !settings.sitesOff.includes(lifted) && (
          <>
            <span>{lifted} is back on.</span>
            <button type="button" ref={focus} onClick={() => change(lifted, false)}>
              Undo
            </button>
          </>
        )}
      </p>
    </div>
  );
}

/** The button that was pressed is gone with its site; without this a keyboard would start over at the top. */
function focus(button: HTMLButtonElement | null) {
  button?.focus();
}
