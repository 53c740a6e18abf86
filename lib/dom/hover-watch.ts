import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  PREPARE_DELAY_MS,
  stepHover,
} from '../core/hover.ts';
import { isShown } from '../core/hover-states.ts';
import { isOnWay } from '../core/on-way.ts';
import type { Box } from '../core/place-card.ts';
import { onPageLeft } from './back-forward.ts';
import type { PointTest } from './hit-test.ts';
import { isInLink } from './in-link.ts';
import type { Mark } from './marks.ts';
import { type Point, watchPointer } from './pointer.ts';
import { latest } from './renewed-marks.ts';

export interface HoverOptions {
  pointTest: PointTest;
  outcome: HoverOutcome;
  /** How long the pointer rests on a mention before its card opens. */
  showDelayMs(): number;
  /** Where the open card stands. */
  cardBox(): Box | undefined;
  signal: AbortSignal;
}

export interface HoverWatch {
  /** Closes the card, or gives up waiting for it; the mention under the pointer stays quiet until it is left. */
  dismiss(): void;
  /** Opens the card of a mark at once, wherever the pointer is; it stays until it is dismissed. */
  openFor(mark: Mark, takesFocus: boolean): void;
  /** Whether the pointer is on this mark, as far as is known, or its card is open. */
  holds(mark: Mark): boolean;
  /** A mark that it holds has gone. */
  lose(mark: Mark): void;
  /** Whether its card is still wanted: the pointer has not left it since, nor is it on the way to another. */
  isWanted(mark: Mark): boolean;
}

export interface HoverOutcome {
  /** The pointer rests on a mention; its card may be asked for soon. */
  onRest(mark: Mark): void;
  onOpen(mark: Mark, pointer: Point, takesFocus: boolean): void;
  onClose(): void;
}

/** Runs the hover state machine on the real pointer and real timers. */
export function watchHover({
  pointTest: { markAt, isCardAt },
  outcome,
  showDelayMs,
  cardBox,
  signal,
}: HoverOptions): HoverWatch {
  let state: HoverState<Mark> = { at: 'idle', token: 0 };
  let pointer: Point = { x: 0, y: 0 };
  /** Where the pointer was last on the mention that has a card. */
  let leftAt: Point = pointer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;

  const run = (effect: HoverEffect<Mark>) => {
    if (effect.type === 'open') open(effect);
    else if (effect.type === 'close') outcome.onClose();
    else wait(effect);
  };
  const open = ({ target, takesFocus }: { target: Mark; takesFocus: boolean }) => {
    leftAt = pointer;
    outcome.onOpen(target, pointer, takesFocus);
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
    const box = cardBox();
    const isOnCard = isCardAt(point);
    if (box && isOnCard && isIn(box, point)) return step({ type: 'over-card' });
    // Nothing of the page is under a card that is pinned.
    const over = isOnCard ? undefined : markAt(point);
    if (over && over === held()) leftAt = point;
    else if (box && isShown(state) && isOnWay(leftAt, point, box))
      return step({ type: 'toward-card', target: over });
    step({ type: 'over', target: over });
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
  /** A link is followed, whatever stands in it. */
  const onTap = (point: Point) => {
    pointer = point;
    if (isCardAt(point)) return;
    const tapped = markAt(point);
    step({ type: 'tap', target: tapped && !isInLink(tapped) ? tapped : undefined });
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
  watchPointer(document, { onMove, onScroll, onPress, onTap, onLeave }, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(restTimer);
    dismiss();
  });
  const isWanted = (mark: Mark) =>
    state.at === 'open' && latest(state.target) === latest(mark) && state.next === undefined;
  return { dismiss, openFor, holds, lose, isWanted };
}

function renewTargets(state: HoverState<Mark>): HoverState<Mark> {
  if (state.at === 'idle') return state;
  const target = latest(state.target);
  if (state.at === 'open' && state.next) return { ...state, target, next: latest(state.next) };
  if (state.at === 'heading' && state.crossed)
    return { ...state, target, crossed: latest(state.crossed) };
  return { ...state, target };
}

function isIn({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function restart(timer: ReturnType<typeof setTimeout> | undefined, run: () => void, ms: number) {
  clearTimeout(timer);
  return setTimeout(run, ms);
}
