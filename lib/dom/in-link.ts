import { parentOf } from './composed-tree.ts';
import type { Mark } from './marks.ts';
import { matches } from './node-members.ts';

const LINKS =
  'a[href], area, button, summary, label, [onclick], [role=button], [role=link], [role=tab], [role=option], [role^=menuitem]';

/** Whether a tap on the mark is meant for the page: it stands in a link, a button, or what looks like one; a page that listens to all presses is none. */
export function isInLink({ range }: Mark): boolean {
  const around = parentOf(range.startContainer);
  if (!around || getComputedStyle(around).cursor === 'pointer') return true;
  const { body, documentElement } = document;
  for (let at: Element | null = around; at; at = parentOf(at)) {
    if (at === body || at === documentElement) return false;
    if (matches(at, LINKS)) return true;
  }
  return false;
}
