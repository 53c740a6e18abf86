import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface CutEdges {
  /** Of the element that scrolls. */
  ref: RefObject<HTMLDivElement | null>;
  isCutAbove: boolean;
  isCutBelow: boolean;
}

/** Less than this is no text, only where pixels do not come out even. */
const SLACK_PX = 2;

/** Whether an element that scrolls has more above or below what is seen of it. */
export function useCutEdges(): CutEdges {
  const ref = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState({ isCutAbove: false, isCutBelow: false });
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const look = () => {
      const { scrollTop, clientHeight, scrollHeight } = box;
      const isCutAbove = scrollTop > SLACK_PX;
      const isCutBelow = scrollHeight - clientHeight - scrollTop > SLACK_PX;
      setCut(was =>
        was.isCutAbove === isCutAbove && was.isCutBelow === isCutBelow
          ? was
          : { isCutAbove, isCutBelow },
      );
    };
    const resized = new ResizeObserver(look);
    for (const each of [box, ...box.children]) resized.observe(each);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);
  return { ref, ...cut };
}
