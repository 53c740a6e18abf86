import {
  ended,
  type HoverEvent,
  type HoverState,
  type HoverStep,
  isAtRest,
  isHeld,
  isShown,
  opened,
  reopened,
  type Shown,
  stay,
  wait,
  waiting,
} from './hover-states.ts';
import type { HoverDelay } from './settings.ts';

export type { HoverEffect, HoverEvent, HoverState, HoverStep } from './hover-states.ts';

/**
 * When a card opens and closes, as a pure state machine. A target is whatever can be hovered; targets are
 * compared by identity. Every wait carries a token, so that a timer of an earlier interaction is ignored.
 *
 *            over a mention              wait is over
 *     idle -----------------> waiting -----------------> open <-----------+-----------+
 *      ^                         | left                   | left          | back on   | on its way
 *      +-------------------------+                        v               | it, or    v to the card
 *      +--------------------------------------------- leaving ------------+ the card  heading
 *      |                       wait is over                                           |
 *      +------------------------------------------------------------------------------+
 *                              stopped halfway
 */

/** Still on the word for so long is intent; shorter opens cards by accident (Wikipedia's previews use 500 ms in all). */
export const SHOW_DELAYS_MS: Record<HoverDelay, number> = { short: 150, normal: 300, long: 700 };
/** Long enough to take the pointer from the word to the card. */
export const LEAVE_DELAY_MS = 300;
/** Rested for this long a card is likely to be asked for: time enough to wake the background before it is. */
export const PREPARE_DELAY_MS = 100;

export function stepHover<Target extends object>(
  state: HoverState<Target>,
  event: HoverEvent<Target>,
  showDelayMs: number,
): HoverStep<Target> {
  switch (event.type) {
    case 'over':
      return moveOver(state, event.target, showDelayMs);
    case 'over-card':
      return isShown(state) ? stay(reopened(state)) : stay(state);
    case 'toward-card':
      return isShown(state) ? head(state, event.target, showDelayMs) : stay(state);
    case 'tap':
      return tap(state, event.target);
    case 'timer':
      return event.token === state.token ? endWait(state, showDelayMs) : stay(state);
    case 'open-for':
      return opened(event.target, state.token + 1, event);
    case 'dismiss':
      return dismiss(state);
  }
}

function moveOver<Target extends object>(
  state: HoverState<Target>,
  target: Target | undefined,
  showDelayMs: number,
): HoverStep<Target> {
  switch (state.at) {
    case 'idle':
      return target === undefined ? stay(state) : wait(state, target, showDelayMs);
    case 'waiting':
      if (target === state.target) return stay(state);
      return target === undefined ? ended(state) : wait(state, target, showDelayMs);
    case 'dismissed':
      if (target === state.target) return stay(state);
      return moveOver({ at: 'idle', token: state.token }, target, showDelayMs);
    default:
      return moveFromShown(state, target, showDelayMs);
  }
}

function moveFromShown<Target extends object>(
  state: Shown<Target>,
  target: Target | undefined,
  showDelayMs: number,
): HoverStep<Target> {
  const token = state.token + 1;
  if (target === state.target || (target === undefined && isHeld(state)))
    return stay(isAtRest(state) ? state : reopened(state));
  if (target === undefined) {
    if (state.at === 'leaving') return stay(state);
    return waiting({ at: 'leaving', token, target: state.target }, LEAVE_DELAY_MS);
  }
  if (state.at === 'open' && target === state.next) return stay(state);
  return waiting({ ...reopened(state), token, next: target }, showDelayMs);
}

/** Each step nearer to the card is waited for anew, however slowly the pointer comes. A held card needs no way to it. */
function head<Target extends object>(
  state: Shown<Target>,
  crossed: Target | undefined,
  showDelayMs: number,
): HoverStep<Target> {
  if (isHeld(state)) return moveFromShown(state, crossed, showDelayMs);
  const { token, target } = state;
  return waiting({ at: 'heading', token: token + 1, target, crossed }, LEAVE_DELAY_MS);
}

function tap<Target extends object>(
  state: HoverState<Target>,
  target: Target | undefined,
): HoverStep<Target> {
  if (target === undefined || (isShown(state) && state.target === target)) return ended(state);
  return opened(target, state.token + 1);
}

function endWait<Target extends object>(
  state: HoverState<Target>,
  showDelayMs: number,
): HoverStep<Target> {
  const token = state.token + 1;
  if (state.at === 'waiting') return opened(state.target, token);
  if (state.at === 'open' && state.next !== undefined) return opened(state.next, token);
  if (state.at === 'leaving') return ended(state);
  if (state.at !== 'heading') return stay(state);
  return state.crossed ? moveFromShown(state, state.crossed, showDelayMs) : ended(state);
}

function dismiss<Target extends object>(state: HoverState<Target>): HoverStep<Target> {
  const token = state.token + 1;
  switch (state.at) {
    case 'waiting':
      return { state: { at: 'dismissed', token, target: state.target }, effects: [] };
    case 'open': {
      // The pointer may be on the next mention already: that is the one to stay quiet. Of a held card it is elsewhere.
      const quiet = state.next ?? (state.isHeld ? undefined : state.target);
      if (quiet === undefined) return ended(state);
      return { state: { at: 'dismissed', token, target: quiet }, effects: [{ type: 'close' }] };
    }
    case 'heading':
    case 'leaving':
      return ended(state);
    default:
      return stay(state);
  }
}
