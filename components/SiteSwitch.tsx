export interface SiteSwitchProps {
  site: string;
  /** The entry that switches the site off: itself or a parent domain. Absent where the site is on. */
  offBy?: string | undefined;
  onSwitch: (site: string, on: boolean) => void;
}

export function SiteSwitch({ site, offBy, onSwitch }: SiteSwitchProps) {
  const isOn = offBy === undefined;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      class="site-switch"
      onClick={() => onSwitch(offBy ?? site, !isOn)}
    >
      <span class="site-switch-words">
        <strong>
          {isOn ? 'On' : 'Off'} for {offBy ?? site}
        </strong>
        <span>{sayEffect(site, offBy)}</span>
      </span>
      <span class="site-switch-track" aria-hidden="true" />
    </button>
  );
}

function sayEffect(site: string, offBy?: string): string {
  if (offBy === undefined) return 'Mentions are marked on this site.';
  if (offBy === site) return 'Nothing is marked on this site.';
  return `Nothing is marked on ${site}, which belongs to it.`;
}
