export interface Point {
  x: number;
  y: number;
}

export interface PointerWatch {
  /** The mouse rests or moves at this point of the viewport; once a frame at most. */
  onMove(point: Point): void;
  /** The mouse left the document. */
  onLeave(): void;
}

/** Follows the real mouse: events a script made up are ignored, touch and pen are none of its business. */
export function watchPointer(
  document: Document,
  { onMove, onLeave }: PointerWatch,
  signal: AbortSignal,
): void {
  const view = document.defaultView as Window;
  let last: Point | undefined;
  let frame = 0;
  const report = () => {
    frame = 0;
    if (last && !signal.aborted) onMove(last);
  };
  const schedule = () => {
    frame ||= view.requestAnimationFrame(report);
  };
  const move = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType !== 'mouse' || event.buttons !== 0) return;
    last = { x: event.clientX, y: event.clientY };
    schedule();
  };
  const leave = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    last = undefined;
    onLeave();
  };
  document.addEventListener('pointermove', move, { capture: true, passive: true, signal });
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  // Scrolling moves the text under a pointer that lies still.
  document.addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
}
