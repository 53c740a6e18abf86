/** What the hover's state machine is made of; how it goes from one state to the next is `hover.ts`. */
export type HoverState<Target> =
  | { at: 'idle'; token: number }
  | { at: 'waiting'; token: number; target: Target }
  /** Held: opened by a key, so that a mouse that lies elsewhere does not close it. */
  | { at: 'open'; token: number; target: Target; next?: Target; isHeld?: boolean }
  /** Between the mention and its card, where another mention may be crossed. */
  | { at: 'heading'; token: number; target: Target; crossed?: Target | undefined }
  | { at: 'leaving'; token: number; target: Target }
  /** Closed by hand with the pointer still on the mention: it stays closed until the pointer has left. */
  | { at: 'dismissed'; token: number; target: Target };

export type HoverEvent<Target> =
  | { type: 'over'; target: Target | undefined }
  | { type: 'over-card' }
  /** The pointer has come nearer to the open card, over another mention or none. */
  | { type: 'toward-card'; target: Target | undefined }
  /** A finger, which neither rests nor leaves. */
  | { type: 'tap'; target: Target | undefined }
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

export type Shown<Target> = Extract<HoverState<Target>, { at: 'open' | 'heading' | 'leaving' }>;

export function isShown<Target>(state: HoverState<Target>): state is Shown<Target> {
  return state.at === 'open' || state.at === 'heading' || state.at === 'leaving';
}

/** Whether the card is open and nothing is waited for. */
export function isAtRest<Target>(state: HoverState<Target>): boolean {
  return state.at === 'open' && state.next === undefined;
}

export function isHeld<Target>(state: HoverState<Target>): boolean {
  return state.at === 'open' && state.isHeld === true;
}

export function reopened<Target>(
  state: Shown<Target>,
): Extract<HoverState<Target>, { at: 'open' }> {
  const { token, target } = state;
  return { at: 'open', token: token + 1, target, ...(isHeld(state) && { isHeld: true }) };
}

export function opened<Target>(
  target: Target,
  token: number,
  byKey?: { takesFocus: boolean },
): HoverStep<Target> {
  return {
    state: { at: 'open', token, target, ...(byKey && { isHeld: true }) },
    effects: [{ type: 'open', target, takesFocus: byKey?.takesFocus ?? false }],
  };
}

export function ended<Target>(state: HoverState<Target>): HoverStep<Target> {
  return {
    state: { at: 'idle', token: state.token + 1 },
    effects: isShown(state) ? [{ type: 'close' }] : [],
  };
}

export function wait<Target extends object>(
  { token }: HoverState<Target>,
  target: Target,
  ms: number,
): HoverStep<Target> {
  return waiting({ at: 'waiting', token: token + 1, target }, ms);
}

export function waiting<Target>(state: HoverState<Target>, ms: number): HoverStep<Target> {
  return { state, effects: [{ type: 'wait', ms, token: state.token }] };
}

export function stay<Target>(state: HoverState<Target>): HoverStep<Target> {
  return { state, effects: [] };
}
