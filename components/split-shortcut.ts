/** Signs that Chrome on a Mac writes without anything between them: `⌥⇧M`. */
const SIGNS = /[⌃⌥⇧⌘]/gu;

/** The keys of a shortcut as the browser writes it, each by itself; `+` itself may be one, at the end. */
export function splitShortcut(shortcut: string): string[] {
  return shortcut
    .replace(SIGNS, '$&+')
    .split(/\+(?=.)/u)
    .filter(Boolean);
}
