import { parseSitesOff, type Settings } from '../core/settings.ts';
import { warnUnlessOrphaned } from './orphan.ts';
import { parseAndWarn, readStored, watchStored } from './settings-store.ts';

/** Calls back with the settings now and after every change, until the signal aborts. */
export function followSettings(
  onSettings: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  follow(parseAndWarn, onSettings, signal);
}

/** The same with the sites that are off alone. */
export function followSitesOff(
  onSites: (settings: Pick<Settings, 'sitesOff'>) => void,
  signal: AbortSignal,
): void {
  follow(parseSitesOff, onSites, signal);
}

function follow<Value>(
  parse: (stored: unknown) => Value,
  onValue: (value: Value) => void,
  signal: AbortSignal,
): void {
  let hasChanged = false;
  watchStored(stored => {
    hasChanged = true;
    onValue(parse(stored));
  }, signal);
  readStored().then(
    // A change that came while the settings were read is newer than what was read.
    stored => !hasChanged && !signal.aborted && onValue(parse(stored)),
    reason => warnUnlessOrphaned('could not read its settings', reason),
  );
}
