import { browser } from './browser.ts';

const KEY = 'askedText';
/** A popup that opens later than this was not opened for it, in milliseconds. */
const FRESH_MS = 10_000;

interface Asked {
  text: string;
  at: number;
}

/** Hands a text that a person asks about to the popup that is about to open. Kept in memory only, until it is taken. */
export async function putAskedText(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { text, at: Date.now() } satisfies Asked });
}

export async function takeAskedText(): Promise<string | undefined> {
  const asked = (await browser.storage.session.get(KEY))[KEY] as Asked | undefined;
  if (!asked) return undefined;
  await browser.storage.session.remove(KEY);
  return Date.now() - asked.at < FRESH_MS ? asked.text : undefined;
}

/** Calls back when a text comes after the popup has opened. */
export function watchAskedText(onAsked: (text: string) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]?.newValue)
      takeAskedText().then(text => text !== undefined && onAsked(text));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
