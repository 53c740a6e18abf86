import type { HoverDelay } from './settings.ts';

/**
 * When a card opens and closes, as a pure state machine. A target is whatever can be hovered; targets are
 * compared by identity. Every wait carries a token, so that a timer of an earlier interaction is ignored.
 *
 *            over a mention              wait is over
 *     idle -----------------> waiting -----------------> open <-----------+
 *      ^                         | left                   | left          | back on the mention, or on the card
 *      +-------------------------+                        v               |
 *      +--------------------------------------------- leaving ------------+
 *                              wait is over
 */

/** Still on the word for this long is intent; shorter opens cards by accident (Wikipedia's previews use 500 ms in all). */
export const SHOW_DELAYS_MS: Record<HoverDelay, number> = { short: 150, normal: 300, long: 700 };
/** Long enough to take the pointer from the word to the card. */
export const LEAVE_DELAY_MS = 300;
/** Rested for this long a card is likely to be asked for: time enough to wake the background before it is. */
export const PREPARE_DELAY_MS = 100;

export type HoverState<Target> =
  | { at: 'idle'; token: number }
  | { at: 'waiting'; token: number; target: Target }
  /** Held: opened by a key, so that a mouse that lies elsewhere does not close it. */
  | { at: 'open'; token: number; target: Target; next?: Target; isHeld?: true }
  | { at: 'leaving'; token: number; target: Target }
  /** Closed by hand with the pointer still on the mention: it stays closed until the pointer has left. */
  | { at: 'dismissed'; token: number; target: Target };

export type HoverEvent<Target> =
  | { type: 'over'; target: Target | undefined }
  | { type: 'over-card' }
  | { type: 'timer'; token: number }
  /** Asked for by key, wherever the pointer is. */
  | { type: 'open-for'; target: Target; takesFocus: boolean }
  | { type: 'dismiss' };

export type HoverEffect<Target> =
  | { type: 'wait'; ms: number; token: number }
  | { type: 'open'; target: Target; takesFocus: boolean }
  | { type: 'close' };

export interface HoverStep<Target> {
  state: HoverState<Target>;
  effects: HoverEffect<Target>[];
}

export function stepHover<Target extends object>(
  state: HoverState<Target>,
  event: HoverEvent<Target>,
  showDelayMs: number,
): HoverStep<Target> {
  switch (event.type) {
    case 'over':
      return moveOver(state, event.target, showDelayMs);
    case 'over-card':
      return moveOverCard(state);
    case 'timer':
      return event.token === state.token ? endWait(state) : stay(state);
    case 'open-for':
      return openFor(state, event);
    case 'dismiss':
      return dismiss(state);
  }
}

function openFor<Target extends object>(
  { token }: HoverState<Target>,
  { target, takesFocus }: { target: Target; takesFocus: boolean },
): HoverStep<Target> {
  return {
    state: { at: 'open', token: token + 1, target, isHeld: true },
    effects: [{ type: 'open', target, takesFocus }],
  };
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
      return target === undefined
        ? { state: { at: 'idle', token: state.token + 1 }, effects: [] }
        : wait(state, target, showDelayMs);
    case 'open':
      return moveFromOpen(state, target, showDelayMs);
    case 'leaving':
      if (target === state.target) return stay({ at: 'open', token: state.token + 1, target });
      return target === undefined
        ? stay(state)
        : moveFromOpen({ ...state, at: 'open' }, target, showDelayMs);
    case 'dismissed':
      if (target === state.target) return stay(state);
      return moveOver({ at: 'idle', token: state.token }, target, showDelayMs);
  }
}

function moveFromOpen<Target extends object>(
  state: Extract<HoverState<Target>, { at: 'open' }>,
  target: Target | undefined,
  showDelayMs: number,
): HoverStep<Target> {
  const token = state.token + 1;
  if (target === state.target || (target === undefined && state.isHeld)) {
    const { next, ...alone } = state;
    return stay(next === undefined ? state : { ...alone, token });
  }
  if (target === undefined) {
    return {
      state: { at: 'leaving', token, target: state.target },
      effects: [{ type: 'wait', ms: LEAVE_DELAY_MS, token }],
    };
  }
  if (target === state.next) return stay(state);
  return {
    state: { ...state, token, next: target },
    effects: [{ type: 'wait', ms: showDelayMs, token }],
  };
}

function moveOverCard<Target extends object>(state: HoverState<Target>): HoverStep<Target> {
  if (state.at !== 'open' && state.at !== 'leaving') return stay(state);
  const { target, token } = state;
  const isHeld = state.at === 'open' && state.isHeld;
  return stay({ at: 'open', token: token + 1, target, ...(isHeld && { isHeld }) });
}

function endWait<Target extends object>(state: HoverState<Target>): HoverStep<Target> {
  const token = state.token + 1;
  if (state.at === 'waiting') return opened(state.target, token);
  if (state.at === 'open' && state.next !== undefined) return opened(state.next, token);
  if (state.at === 'leaving') return { state: { at: 'idle', token }, effects: [{ type: 'close' }] };
  return stay(state);
}

function opened<Target extends object>(target: Target, token: number): HoverStep<Target> {
  return {
    state: { at: 'open', token, target },
    effects: [{ type: 'open', target, takesFocus: false }],
  };
}

function dismiss<Target extends object>(state: HoverState<Target>): HoverStep<Target> {
  const token = state.token + 1;
  switch (state.at) {
    case 'waiting':
      return { state: { at: 'dismissed', token, target: state.target }, effects: [] };
    case 'open':
      return { state: quiet(state), effects: [{ type: 'close' }] };
    case 'leaving':
      return { state: { at: 'idle', token }, effects: [{ type: 'close' }] };
    default:
      return stay(state);
  }
}

/** The pointer may be on the next mention already: that is the one to stay quiet. Of a card opened by key it is elsewhere. */
function quiet<Target>({
  token,
  target,
  next,
  isHeld,
}: Extract<HoverState<Target>, { at: 'open' }>): HoverState<Target> {
  if (isHeld && next === undefined) return { at: 'idle', token: token + 1 };
  return { at: 'dismissed', token: token + 1, target: next ?? target };
}

function wait<Target extends object>(
  { token }: HoverState<Target>,
  target: Target,
  showDelayMs: number,
): HoverStep<Target> {
  return {
    state: { at: 'waiting', token: token + 1, target },
    effects: [{ type: 'wait', ms: showDelayMs, token: token + 1 }],
  };
}

function stay<Target extends object>(state: HoverState<Target>): HoverStep<Target> {
  return { state, effects: [] };
}
