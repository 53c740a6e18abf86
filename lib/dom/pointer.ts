import { keepListening } from './keep-listening.ts';

export interface Point {
  x: number;
  y: number;
}

export interface PointerWatch {
  /** A person moved the mouse to this point of the viewport; once a frame at most. */
  onMove(point: Point): void;
  /** The page was scrolled under a mouse that lies still, or something else came under the mouse. */
  onScroll(point: Point): void;
  /** A button went down, anywhere. */
  onPress(point: Point): void;
  /** The mouse left the document. */
  onLeave(): void;
}

/** Follows the real mouse: events a script made up are ignored, touch and pen are none of its business. */
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
    last = { x: event.clientX, y: event.clientY };
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
    if (event.isTrusted) watch.onPress({ x: event.clientX, y: event.clientY });
  };
  const passive = { capture: true, passive: true, signal };
  const listen = () => {
    document.addEventListener('pointermove', move, passive);
    // All that is heard of a mouse that goes into a frame; it also comes when the page moves under the mouse.
    document.addEventListener('pointerover', follow, passive);
    document.addEventListener('pointerdown', press, passive);
    document.documentElement?.addEventListener('pointerleave', leave, { passive: true, signal });
    document.addEventListener('scroll', schedule, passive);
  };
  keepListening(document, listen, signal);
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
}
