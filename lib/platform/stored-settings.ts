import { browser } from './browser.ts';

const KEY = 'settings';

/** The settings as they are stored, where anything may stand. */
export async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

export async function writeStored(settings: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back with what is stored after every change, wherever it was made, until the signal aborts. */
export function watchStored(onChange: (stored: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
