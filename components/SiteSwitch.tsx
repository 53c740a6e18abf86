export interface SiteSwitchProps {
  site: string;
  /** The widest entry that switches the site off: itself or a parent domain. Absent where it is on. */
  offBy?: string | undefined;
  onSwitch: (site: string, on: boolean) => void;
}

/** Its name never changes; only `aria-checked` and the description tell the state. */
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
  if (offBy === undefined) return 'Mentions are marked on this site.';
  if (offBy === site) return 'Nothing is marked on this site.';
  return `Nothing is marked while ${offBy} is off. Switching on here lifts that too.`;
}
