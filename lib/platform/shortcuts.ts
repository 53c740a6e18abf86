import { browser } from './browser.ts';

export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes it; empty where a person, or another extension, has left the command none. */
  shortcut: string;
}

/** What the manifest's commands do and by which keys, as bound now; nothing where there are none, as on phones. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const { commands } = browser as { commands?: typeof browser.commands };
  const all = (await commands?.getAll()) ?? [];
  return all.flatMap(({ name = '', description = '', shortcut = '' }) =>
    description ? [{ name, description, shortcut }] : [],
  );
}

/** Where Chromium has its own page for it, which no link leads to. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's own page for binding the keys anew. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as unknown as {
    commands: { openShortcutSettings?: () => Promise<void> };
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
