import { withoutInvisibleMarks } from './invisible-marks.ts';
import { unbounded } from './name-bounds.ts';

/** Sources of regular expressions (flag `i`), for texts without invisible marks. */
export interface NamePatterns {
  /** Pieces of names: quick, and found in everyday words too ("training"). */
  glance: string;
  /** Whole names. */
  name: string;
}

/** Looks for names, whatever they mean; each look is more exact, and slower, than the one before it. */
export interface NameLook {
  /** Where pieces of names stand, overlapping ones too, as UTF-16 offsets; blocks may follow on each other with nothing in between. */
  glance(text: string): number[];
  /** Whether a name may stand in such a text. */
  mayName(text: string): boolean;
  /** Whether a name is written in the text of one flow. */
  isNamed(text: string): boolean;
}

export function createNameLook(patterns: NamePatterns): NameLook {
  const piece = new RegExp(patterns.glance, 'gi');
  const loose = new RegExp(unbounded(patterns.name), 'i');
  const name = new RegExp(patterns.name, 'i');
  return {
    glance(text) {
      const places: number[] = [];
      piece.lastIndex = 0;
      for (let hit = piece.exec(text); hit; hit = piece.exec(text)) {
        places.push(hit.index);
        piece.lastIndex = hit.index + 1;
      }
      return places;
    },
    mayName: text => loose.test(text),
    isNamed: text => name.test(withoutInvisibleMarks(text).text),
  };
}
