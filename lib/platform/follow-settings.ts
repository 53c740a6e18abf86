import type { Settings } from '../core/settings.ts';
import { readSettings, watchSettings } from './settings-store.ts';

/** Calls back with the settings now and after every change, until the signal aborts. */
export function followSettings(
  onSettings: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  let hasChanged = false;
  watchSettings(settings => {
    hasChanged = true;
    onSettings(settings);
  }, signal);
  readSettings().then(
    // A change that came while the settings were read is newer than what was read.
    settings => !hasChanged && !signal.aborted && onSettings(settings),
    reason => console.warn('Silicon Footnotes could not read its settings:', reason),
  );
}
