import { type Box, EDGE_PX, keepInView, type Point } from '../core/place-card.ts';
import { MOST_HEIGHT_PX } from './follow-line.ts';
import { putPanel, roomOf, viewportBox } from './put-panel.ts';

/** Moves a pinned card by keys. */
export interface CardMover {
  /** Whether the key was one that moves it. */
  moveByKey(event: KeyboardEvent): boolean;
}

const STEP_PX = 24;
const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** A press that wanders less than this is no dragging. */
const STILL_PX = 4;

/**
 * Keeps a card where it stands in the viewport, and lets it be dragged by its head, moved by arrow keys, or sent to the
 * next corner by a press on its grip, for those who can do neither.
 */
export function makeMovable(panel: HTMLElement, signal: AbortSignal): CardMover {
  let at: Point = panel.getBoundingClientRect();
  const put = (wanted: Point) => {
    const viewport = viewportBox();
    const { width, height } = panel.getBoundingClientRect();
    const most = Math.min(MOST_HEIGHT_PX, viewport.bottom - viewport.top - 2 * EDGE_PX);
    const size = { width, height: Math.min(height + roomOf(panel), most) };
    at = keepInView(wanted, size, viewport);
    putPanel(panel, { left: at.x, top: at.y, maxHeight: most });
  };
  const moveByKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
    // Such as the browser's way back.
    const way = altKey || ctrlKey || metaKey ? undefined : ARROWS[key];
    if (way) put({ x: at.x + way.x * STEP_PX, y: at.y + way.y * STEP_PX });
    return way !== undefined;
  };
  const stay = () => put(at);

  put(at);
  window.addEventListener('resize', stay, { signal });
  for (const type of ['resize', 'scroll'])
    window.visualViewport?.addEventListener(type, stay, { signal });
  const resized = new ResizeObserver(stay);
  resized.observe(panel);
  signal.addEventListener('abort', () => resized.disconnect());
  watchDrag(
    panel,
    { place: () => at, put, onPress: () => put(nextCorner(panel.getBoundingClientRect())) },
    signal,
  );
  return { moveByKey };
}

interface Drag {
  place(): Point;
  put(wanted: Point): void;
  /** The grip was pressed, but not dragged. */
  onPress(): void;
}

function watchDrag(panel: HTMLElement, { place, put, onPress }: Drag, signal: AbortSignal): void {
  let from: { pointer: Point; card: Point; isGrip: boolean; hasMoved: boolean } | undefined;
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    run: (event: HTMLElementEventMap[Type]) => void,
  ) => panel.addEventListener(type, run, { signal });

  listen('pointerdown', ({ button, target, pointerId, clientX: x, clientY: y }) => {
    if (button !== 0 || !isHandle(target as Element)) return;
    // A quick hand is out of the card before it is heard of again.
    (target as Element).setPointerCapture(pointerId);
    from = { pointer: { x, y }, card: place(), isGrip: isGrip(target as Element), hasMoved: false };
  });
  listen('pointermove', ({ clientX, clientY }) => {
    if (!from) return;
    const x = clientX - from.pointer.x;
    const y = clientY - from.pointer.y;
    if (!from.hasMoved && Math.hypot(x, y) < STILL_PX) return;
    from.hasMoved = true;
    put({ x: from.card.x + x, y: from.card.y + y });
  });
  const end = () => {
    const wasPressed = from?.isGrip && !from.hasMoved;
    from = undefined;
    if (wasPressed) onPress();
  };
  listen('pointerup', end);
  listen('pointercancel', () => {
    from = undefined;
  });
  // A press of a key alone: it has no detail. The one that has pinned the card is on its way still.
  const since = performance.now();
  listen('click', ({ target, detail, timeStamp }) => {
    if (detail === 0 && timeStamp > since && isGrip(target as Element)) onPress();
  });
}

function isGrip(target: Element): boolean {
  return target.closest('.card-grip') !== null;
}

function isHandle(target: Element): boolean {
  if (isGrip(target)) return true;
  return target.closest('.card-head') !== null && target.closest('button, a') === null;
}

/** Clockwise from the corner that the card is nearest to. */
function nextCorner(card: Box): Point {
  const { left, top, right, bottom } = viewportBox();
  const isLeft = card.left + card.right < left + right;
  const isUpper = card.top + card.bottom < top + bottom;
  return { x: isUpper ? right : left, y: isLeft ? top : bottom };
}
