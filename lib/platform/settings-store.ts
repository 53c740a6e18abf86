import { mergeSettings, parseSettings, type Settings } from '../core/settings.ts';
import { readStored, watchStored, writeStored } from './stored-settings.ts';

export async function readSettings(): Promise<Settings> {
  return parseAndWarn(await readStored());
}

/** Settings from what is stored; of what is broken there it tells once. */
export function parseAndWarn(stored: unknown): Settings {
  const { settings, problems } = parseSettings(stored);
  if (problems.length > 0) warnOnce(problems);
  return settings;
}

let warned = false;

function warnOnce(problems: string[]): void {
  if (!warned)
    console.warn(`Silicon Footnotes uses defaults for broken settings: ${problems.join('; ')}`);
  warned = true;
}

/** Calls back with the settings after every change, wherever it was made, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  watchStored(stored => onChange(parseAndWarn(stored)), signal);
}

let lastWrite: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings. Only the background may call it: it is the single writer, one change after another,
 * so that two tabs that change them at once both get their way.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const write = lastWrite.then(async () => {
    const stored = await readStored();
    const settings = change(parseAndWarn(stored));
    await writeStored(mergeSettings(stored, settings));
    return settings;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}
