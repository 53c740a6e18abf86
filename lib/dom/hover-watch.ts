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
import { latest } from './renewed-marks.ts';

export interface HoverWatch {
  /** Closes the card, or gives up waiting for it; the mention under the pointer stays quiet until it is left. */
  dismiss(): void;
  /** Opens the card of a mark at once, wherever the pointer is; it stays until it is dismissed. */
  openFor(mark: Mark, takesFocus: boolean): void;
  /** Whether the pointer is on this mark, as far as is known, or its card is open. */
  holds(mark: Mark): boolean;
  /** A mark that it holds has gone. */
  lose(mark: Mark): void;
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
  showDelayMs: () => number,
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
    const next = stepHover(renewTargets(state), event, showDelayMs());
    state = next.state;
    next.effects.forEach(run);
  };
  /** Of the mention that waits for its card, be another one open or not. */
  const tellRest = () => {
    const waiting = state.at === 'waiting' ? state.target : state.at === 'open' && state.next;
    if (waiting) outcome.onRest(latest(waiting));
  };
  /** The mark that waits for its card, has one, or is to stay without. */
  const held = () => (state.at === 'idle' ? undefined : latest(state.target));
  /** The text it stands on has gone, and was not read again so far: whether the pointer is on it cannot be told. */
  const isUnread = () => held()?.range.startContainer.isConnected === false;
  const holds = (mark: Mark) => {
    const now = renewTargets(state);
    return now.at !== 'idle' && (now.target === mark || (now.at === 'open' && now.next === mark));
  };
  const dismiss = () => step({ type: 'dismiss' });
  const openFor = (target: Mark, takesFocus: boolean) =>
    step({ type: 'open-for', target, takesFocus });

  const onMove = (point: Point) => {
    pointer = point;
    if (isUnread()) return;
    if (isCardAt(point)) step({ type: 'over-card' });
    else step({ type: 'over', target: markAt(point) });
  };
  /** Text that comes under a mouse lying still was not asked for: scrolling closes a card but opens none. */
  const onScroll = (point: Point) => {
    if (isUnread() || isCardAt(point)) return;
    const under = markAt(point);
    if (under !== held()) step({ type: 'over', target: undefined });
  };
  const onPress = (point: Point) => {
    if (!isCardAt(point)) dismiss();
  };
  const onLeave = () => step({ type: 'over', target: undefined });
  const lose = (mark: Mark) => {
    if (mark === held()) dismiss();
    onLeave();
  };
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
  return { dismiss, openFor, holds, lose };
}

function renewTargets(state: HoverState<Mark>): HoverState<Mark> {
  if (state.at === 'idle') return state;
  const target = latest(state.target);
  return state.at === 'open' && state.next
    ? { ...state, target, next: latest(state.next) }
    : { ...state, target };
}

function restart(timer: ReturnType<typeof setTimeout> | undefined, run: () => void, ms: number) {
  clearTimeout(timer);
  return setTimeout(run, ms);
}
