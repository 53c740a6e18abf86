import { parseSitesOff, type Settings } from '../core/settings.ts';
import { warnUnlessOrphaned } from './orphan.ts';
import { parseAndWarn } from './settings-store.ts';
import { readStored, watchStored } from './stored-settings.ts';

/**
 * Calls back with the settings, now and after every change, until the signal aborts. The function it returns reads them
 * again, for a page that may have missed a change.
 */
export function followSettings(
  onSettings: (settings: Settings) => void,
  signal: AbortSignal,
): () => void {
  return follow(parseAndWarn, onSettings, signal);
}

/** The same with the sites that are off alone. */
export function followSitesOff(
  onSites: (settings: Pick<Settings, 'sitesOff'>) => void,
  signal: AbortSignal,
): () => void {
  return follow(parseSitesOff, onSites, signal);
}

function follow<Value>(
  parse: (stored: unknown) => Value,
  onValue: (value: Value) => void,
  signal: AbortSignal,
): () => void {
  let changes = 0;
  watchStored(stored => {
    changes += 1;
    onValue(parse(stored));
  }, signal);
  const read = () => {
    const before = changes;
    readStored().then(
      // A change that came while the settings were read is newer than what was read.
      stored => changes === before && !signal.aborted && onValue(parse(stored)),
      reason => warnUnlessOrphaned('could not read its settings', reason),
    );
  };
  read();
  return read;
}
