import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  PREPARE_DELAY_MS,
  stepHover,
} from '../core/hover.ts';
import { onPageLeft } from './back-forward.ts';
import type { PointTest } from './hit-test.ts';
import type { Mark } from './marks.ts';
import { type Point, watchPointer } from './pointer.ts';

export interface HoverWatch {
  /** Closes the card, or gives up waiting for it; the mention under the pointer stays quiet until it is left. */
  dismiss(): void;
  /** Opens the card of a mark at once, wherever the pointer is; it stays until it is dismissed. */
  openFor(mark: Mark, takesFocus: boolean): void;
  /** The mark that waits for its card or has one. */
  target(): Mark | undefined;
}

export interface HoverOutcome {
  /** The pointer rests on a mention; its card may be asked for soon. */
  onRest(mark: Mark): void;
  onOpen(mark: Mark, pointer: Point, takesFocus: boolean): void;
  onClose(): void;
}

/** Runs the hover state machine on the real pointer and real timers. */
export function watchHover(
  { markAt, isCardAt }: PointTest,
  outcome: HoverOutcome,
  signal: AbortSignal,
): HoverWatch {
  let state: HoverState<Mark> = { at: 'idle', token: 0 };
  let pointer: Point = { x: 0, y: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;

  const run = (effect: HoverEffect<Mark>) => {
    if (effect.type === 'open') outcome.onOpen(effect.target, pointer, effect.takesFocus);
    else if (effect.type === 'close') outcome.onClose();
    else wait(effect);
  };
  const wait = ({ ms, token }: { ms: number; token: number }) => {
    timer = restart(timer, () => step({ type: 'timer', token }), ms);
    restTimer = restart(restTimer, tellRest, PREPARE_DELAY_MS);
  };
  const step = (event: HoverEvent<Mark>) => {
    const next = stepHover(state, event);
    state = next.state;
    next.effects.forEach(run);
  };
  /** Of the mention that waits for its card, be another one open or not. */
  const tellRest = () => {
    const waiting = state.at === 'waiting' ? state.target : state.at === 'open' && state.next;
    if (waiting) outcome.onRest(waiting);
  };
  const target = () => (state.at === 'idle' || state.at === 'dismissed' ? undefined : state.target);
  const dismiss = () => step({ type: 'dismiss' });
  const openFor = (target: Mark, takesFocus: boolean) =>
    step({ type: 'open-for', target, takesFocus });

  const onMove = (point: Point) => {
    pointer = point;
    if (isCardAt(point)) step({ type: 'over-card' });
    else step({ type: 'over', target: markAt(point) });
  };
  /** Text that comes under a mouse lying still was not asked for: scrolling closes a card but opens none. */
  const onScroll = (point: Point) => {
    if (isCardAt(point)) return;
    const under = markAt(point);
    if (under !== target()) step({ type: 'over', target: undefined });
  };
  const onPress = (point: Point) => {
    if (!isCardAt(point)) dismiss();
  };
  const onLeave = () => step({ type: 'over', target: undefined });
  const forget = () => {
    onLeave();
    dismiss();
  };

  onPageLeft(window, forget, signal);
  watchPointer(document, { onMove, onScroll, onPress, onLeave }, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(restTimer);
    dismiss();
  });
  return { dismiss, openFor, target };
}

function restart(timer: ReturnType<typeof setTimeout> | undefined, run: () => void, ms: number) {
  clearTimeout(timer);
  return setTimeout(run, ms);
}
