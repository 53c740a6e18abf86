import { withoutInvisibleMarks } from './invisible-marks.ts';

/** Sources of regular expressions (flag `i`). */
export interface NamePatterns {
  /** Pieces of names: quick, and found in everyday words too ("training"). */
  glance: string;
  /** Whole names, in a text without invisible marks. */
  name: string;
}

/** Whether a name of the pack is written in a text, whatever it means there: the glance first, the names only when it finds something. */
export function createNameLook(patterns: NamePatterns): (text: string) => boolean {
  const glance = new RegExp(patterns.glance, 'i');
  const name = new RegExp(patterns.name, 'i');
  return text => glance.test(text) && name.test(withoutInvisibleMarks(text).text);
}
