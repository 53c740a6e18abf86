import type { Density } from '../core/settings.ts';
import { watchFirstMarks } from './first-marks.ts';
import { createMarkRelations, type MarkRelationsOptions } from './mark-relations.ts';
import type { Mark, MarkWatch } from './marks.ts';
import { createPainter } from './painter.ts';

export interface MarkDisplay extends Required<MarkWatch> {
  isShown(mark: Mark): boolean;
  /** Whether marks that are in view may be missing, as there are too many. */
  isFull(): boolean;
}

export interface MarkDisplayOptions
  extends Pick<MarkRelationsOptions, 'relate' | 'passageOf' | 'signal'> {
  density: Density;
}

/** Shows all marks, the first of a section, or those whose sentence a claim is about; and how the claim stands to it. */
export function createMarkDisplay({
  density,
  relate,
  passageOf,
  signal,
}: MarkDisplayOptions): MarkDisplay {
  const painter = createPainter(signal);
  const shown = new Set<Mark>();
  const show = (mark: Mark) => {
    if (shown.has(mark)) return;
    shown.add(mark);
    painter.onAdd(mark);
    if (density !== 'matching') relations.add(mark);
  };
  const hide = (mark: Mark) => {
    if (!shown.delete(mark)) return;
    painter.onRemove(mark);
    if (density !== 'matching') relations.remove(mark);
  };
  const relations = createMarkRelations({
    relate,
    passageOf,
    onRelation(mark, relation) {
      painter.setLook(mark, relation === 'same' || relation === 'differs' ? relation : 'plain');
      if (density === 'matching') (relation ? show : hide)(mark);
    },
    signal,
  });
  const chooser = {
    all: { add: show, remove: hide },
    first: watchFirstMarks({ onShow: show, onHide: hide, signal }),
    matching: relations,
  }[density];
  return {
    onAdd: chooser.add,
    onRemove(mark) {
      chooser.remove(mark);
      hide(mark);
    },
    onChange: relations.change,
    isShown: mark => shown.has(mark),
    isFull: painter.isFull,
  };
}
