import type { Point } from '../core/place-card.ts';
import { keepListening } from './keep-listening.ts';

export type { Point };

export interface PointerWatch {
  /** A person moved the mouse to this point of the viewport; once a frame at most. */
  onMove(point: Point): void;
  /** The page was scrolled under a mouse that lies still, or something else came under the mouse. */
  onScroll(point: Point): void;
  /** A button went down, anywhere. */
  onPress(point: Point): void;
  /** A finger or a pen tapped, anywhere. */
  onTap(point: Point): void;
  /** The mouse left the document. */
  onLeave(): void;
}

/** Follows the real mouse, finger or pen: events that a script made up are ignored. */
export function watchPointer(document: Document, watch: PointerWatch, signal: AbortSignal): void {
  const view = document.defaultView as Window;
  let last: Point | undefined;
  let frame = 0;
  let report = watch.onScroll;
  const schedule = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      if (last && !signal.aborted) report(last);
      report = watch.onScroll;
    });
  };
  const follow = (event: PointerEvent): boolean => {
    if (!event.isTrusted || event.pointerType !== 'mouse' || event.buttons !== 0) return false;
    last = pointOf(event);
    schedule();
    return true;
  };
  const move = (event: PointerEvent) => {
    if (follow(event)) report = watch.onMove;
  };
  const leave = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    last = undefined;
    watch.onLeave();
  };
  const press = (event: PointerEvent) => {
    if (event.isTrusted && event.pointerType === 'mouse') watch.onPress(pointOf(event));
  };
  /** Not as the finger comes down: it may be about to scroll, or to rest for the browser's own menu. */
  const tap = (event: MouseEvent) => {
    const { pointerType } = event as PointerEvent;
    if (event.isTrusted && /^(?:touch|pen)$/.test(pointerType)) watch.onTap(pointOf(event));
  };
  const passive = { capture: true, passive: true, signal };
  const listen = () => {
    document.addEventListener('pointermove', move, passive);
    // All that is heard of a mouse that goes into a frame; it also comes when the page moves under the mouse.
    document.addEventListener('pointerover', follow, passive);
    document.addEventListener('pointerdown', press, passive);
    document.addEventListener('click', tap, passive);
    document.documentElement?.addEventListener('pointerleave', leave, { passive: true, signal });
    document.addEventListener('scroll', schedule, passive);
  };
  keepListening(document, listen, signal);
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
}

function pointOf({ clientX: x, clientY: y }: MouseEvent): Point {
  return { x, y };
}
