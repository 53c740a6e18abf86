import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Box, CardAnchor } from '../core/card-door.ts';

const GAP_PX = 8;
const EDGE_PX = 8;

/**
 * Keeps the card strictly above or below the line of its mention, inside the viewport, while the page scrolls,
 * resizes or changes; calls `onLost` when the mention is out of sight.
 */
export function keepPlaced(
  host: HTMLElement,
  anchor: CardAnchor,
  onLost: () => void,
  signal: AbortSignal,
): void {
  const line = lineUnderPointer(anchor);
  const box = () => anchor.boxes()[line];
  const reference: VirtualElement = { getBoundingClientRect: () => toRect(box() ?? NOWHERE) };
  const place = async () => {
    const at = box();
    if (!at || isOutOfSight(at)) return onLost();
    const { x, y } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(GAP_PX), flip({ padding: EDGE_PX }), shift({ padding: EDGE_PX })],
    });
    if (signal.aborted) return;
    host.style.setProperty('--card-left', `${Math.round(x)}px`);
    host.style.setProperty('--card-top', `${Math.round(y)}px`);
  };
  signal.addEventListener('abort', autoUpdate(reference, host, place));
  document.addEventListener('scroll', place, { capture: true, passive: true, signal });
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Which line of a mention that runs over two the pointer is on; the first when it is on none. */
function lineUnderPointer({ boxes, pointer: { x, y } }: CardAnchor): number {
  const under = boxes().findIndex(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  return Math.max(under, 0);
}

function toRect({ left, top, right, bottom }: Box) {
  return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
}

function isOutOfSight({ left, right, top, bottom }: Box): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  return bottom < 0 || top > clientHeight || right < 0 || left > clientWidth;
}
