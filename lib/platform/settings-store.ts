import { parseSettings, type Settings } from '../core/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  const { settings, problems } = parseSettings(stored[KEY]);
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
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue).settings);
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
    const settings = change(await readSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}
