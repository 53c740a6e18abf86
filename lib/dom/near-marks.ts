import { type Block, elementOf, parentOf } from './composed-tree.ts';
import type { Mark } from './marks.ts';

export interface NearMarks {
  add(mark: Mark): void;
  remove(mark: Mark): void;
}

export interface NearMarksWatch {
  /** Called with marks that come near to what is in view, those known to be near among them. */
  onNear(mark: Mark): void;
  onFar(mark: Mark): void;
  signal: AbortSignal;
}

/** A screen above and below what is in view. */
const NEAR = '100% 0px';

/** Tells which marks are near to what is in view, by the place of their blocks. */
export function watchNearMarks(
  marks: Iterable<Mark>,
  { onNear, onFar, signal }: NearMarksWatch,
): NearMarks {
  const places = new Map<Mark, Element>();
  const byPlace = new Map<Element, Set<Mark>>();
  const near = new Set<Element>();

  const onMove = (entries: IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
      if (!isIntersecting) byPlace.get(target)?.forEach(onFar);
    }
    // After the far ones are gone there may be room for one that was near before.
    for (const place of near) byPlace.get(place)?.forEach(onNear);
  };
  const observer = new IntersectionObserver(onMove, { rootMargin: NEAR });
  signal.addEventListener('abort', () => observer.disconnect());

  const add = (mark: Mark) => {
    const place = boxOf(mark.flow.block);
    const others = byPlace.get(place);
    if (!others) observer.observe(place);
    byPlace.set(place, (others ?? new Set()).add(mark));
    places.set(mark, place);
    if (near.has(place)) onNear(mark);
  };
  for (const mark of marks) add(mark);

  return {
    add,
    remove(mark) {
      const place = places.get(mark);
      const others = place && byPlace.get(place);
      places.delete(mark);
      if (!place || !others?.delete(mark) || others.size > 0) return;
      byPlace.delete(place);
      near.delete(place);
      observer.unobserve(place);
    },
  };
}

/** The nearest element that has a box of its own: what is `display: contents` is never seen to come into view. */
function boxOf(block: Block): Element {
  let at = elementOf(block);
  for (let up = parentOf(at); up && getComputedStyle(at).display === 'contents'; up = parentOf(at))
    at = up;
  return at;
}
