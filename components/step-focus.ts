/**
 * Moves the focus through a list by its keys: Down and Up by one, Home and End to the ends of what follows the first,
 * which is the field above the list and keeps Home and End for its text. Tells whether the key was one for that.
 */
export function stepFocus(list: Element | null, stops: string, key: string): boolean {
  const all = [...(list?.querySelectorAll<HTMLElement>(stops) ?? [])];
  const to = stepIn(all.length, all.indexOf(document.activeElement as HTMLElement), key);
  if (to === undefined) return false;
  all[to]?.focus();
  return true;
}

/** Where a key leads from place `at` of `count`; nothing where it leads nowhere else. */
export function stepIn(count: number, at: number, key: string): number | undefined {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 1, End: count - 1 }[key];
  const isOfText = at === 0 && (key === 'Home' || key === 'End');
  return to === undefined || at < 0 || to < 0 || to >= count || isOfText ? undefined : to;
}
