import { mergeSettings, parseSettings, type Settings } from '../core/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  return parseAndWarn(await readStored());
}

/** As it is stored: anything. */
export async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

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

export function watchStored(onChange: (stored: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
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
    await browser.storage.local.set({ [KEY]: mergeSettings(stored, settings) });
    return settings;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}
