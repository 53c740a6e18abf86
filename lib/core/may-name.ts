import { createPieceFinder, type Glimpse } from './find-pieces.ts';
import { glancePattern } from './glance.ts';
import { withoutInvisibleMarks } from './invisible-marks.ts';
import { keep } from './keep.ts';
import { unbounded } from './name-bounds.ts';
import { type NameForm, roughPattern } from './name-forms.ts';

/** What to look for, in texts without invisible marks. */
export interface SoughtNames {
  /** Patterns (flag `i`) of pieces of names, parted by |, by the numbers of the forms that may have them: one stands in whatever has a name. */
  pieces: Record<string, string>;
  /** Whole names, the best first. */
  forms: NameForm[];
}

/** The source of a regular expression (flag `i`) for all pieces of names: quick, and found in everyday words too ("training"). */
export function glanceOf({ pieces }: Pick<SoughtNames, 'pieces'>): string {
  return glancePattern(Object.values(pieces).flatMap(patterns => patterns.split('|')));
}

/** Looks for names, whatever they mean; each look is more exact, and slower, than the one before it. */
export interface NameLook {
  /** All pieces of names, overlapping ones too; blocks may follow on each other with nothing in between. */
  glance(text: string): Glimpse[];
  /** Makes what is needed to look for names with this piece, which takes a while the first time. */
  prepare(piece: string): void;
  /** Whether a name with this piece may stand in such a text. */
  mayName(text: string, piece: string): boolean;
  /** Whether a name is written in the text of one flow. */
  isNamed(text: string): boolean;
}

/** Most patterns are the piece itself. */
function isPiece(piece: string, pattern: string): boolean {
  return piece === pattern || (/\W/.test(pattern) && new RegExp(`^${pattern}$`, 'i').test(piece));
}

/** Once it `isOver`, it finds nothing more. */
export function createNameLook({ pieces, forms }: SoughtNames, isOver = () => false): NameLook {
  const piecesIn = createPieceFinder(
    Object.values(pieces).flatMap(patterns => patterns.split('|')),
  );
  /** A browser takes 15 ms to compile all names; so it compiles those that have the pieces it comes upon. */
  const namesWith = (piece: string) =>
    Object.entries(pieces)
      .filter(([, patterns]) => patterns.split('|').some(pattern => isPiece(piece, pattern)))
      .flatMap(([numbers]) => numbers.split(' '))
      .map(number => roughPattern(forms[Number(number)] as NameForm))
      .join('|');
  const loose = keep((piece: string) => new RegExp(unbounded(namesWith(piece)), 'i'));
  const exact = keep((piece: string) => new RegExp(namesWith(piece), 'i'));
  const glimpse = (text: string) => (isOver() ? [] : piecesIn(text));
  return {
    glance: glimpse,
    prepare: loose,
    mayName: (text, piece) => loose(piece).test(text),
    isNamed(text) {
      const plain = withoutInvisibleMarks(text);
      return glimpse(plain).some(({ piece }) => exact(piece).test(plain));
    },
  };
}
