import { parentOf } from './composed-tree.ts';
import type { Mark } from './marks.ts';
import { isVisible } from './node-members.ts';

/** Marks in what is not displayed stay, for it may be shown at any moment, but they do not count. */
export function isSeen(mark: Mark): boolean {
  const element = parentOf(mark.range.startContainer);
  return element !== null && isVisible(element, { visibilityProperty: true });
}
