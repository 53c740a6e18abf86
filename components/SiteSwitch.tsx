import { LOCAL_FILES } from '../lib/core/sites.ts';

export interface SiteSwitchProps {
  site: string;
  /** The widest entry that switches the site off: itself or a parent domain. Absent where it is on. */
  offBy?: string | undefined;
  onSwitch: (site: string, on: boolean) => void;
}

/** Its name never changes; only `aria-checked` and the description tell the state, and what a press will do. */
export function SiteSwitch({ site, offBy, onSwitch }: SiteSwitchProps) {
  const isOn = offBy === undefined;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      aria-labelledby="site-switch-name"
      aria-describedby="site-switch-effect"
      class="site-switch"
      onClick={() => onSwitch(site, !isOn)}
    >
      <span class="site-switch-words">
        <strong id="site-switch-name">Mark mentions on {site}</strong>
        <span id="site-switch-effect">{sayEffect(site, offBy)}</span>
      </span>
      <span class="site-switch-track" aria-hidden="true" />
    </button>
  );
}

function sayEffect(site: string, offBy?: string): string {
  if (offBy === undefined) return `Switching off unmarks ${scopeOf(site)} at once, in every tab.`;
  if (offBy === site) return 'Nothing is marked here. Switching on marks it again at once.';
  return `Nothing is marked while ${offBy} is off. Switching on lifts that too.`;
}

function scopeOf(site: string): string {
  if (site === LOCAL_FILES) return 'all pages opened from disk';
  return site.includes('.') ? 'this site and its subdomains' : 'this site';
}
