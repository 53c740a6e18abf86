import { useState } from 'preact/hooks';
import type { CardView } from '../lib/core/views.ts';
import { saySite } from './say-site.ts';

/** What is not to be marked any more. */
export type TurnedOff = { site: string } | { topic: CardView['topic'] };

export interface TurnOffProps {
  topic: CardView['topic'];
  /** Absent where no site can be switched off. */
  site: string | undefined;
  onTurnOff: (what: TurnedOff) => void;
}

/** Opens below its row, so that nothing is covered. */
export function TurnOff({ topic, site, onTurnOff }: TurnOffProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="text-button turn-off"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Not here
      </button>
      {isOpen && (
        <fieldset class="turn-off-choices choices" aria-label="Stop marking">
          <span>Stop marking</span>
          {site && (
            <button type="button" class="chip-button" onClick={() => onTurnOff({ site })}>
              {saySite(site)}
            </button>
          )}
          <button type="button" class="chip-button" onClick={() => onTurnOff({ topic })}>
            {topic.name} anywhere
          </button>
        </fieldset>
      )}
    </>
  );
}
