/** Of all time so much may go into reading what changes, and so much at once before that counts, in milliseconds. */
const SHARE = 0.008;
const AT_ONCE_MS = 300;

/** Time that is granted bit by bit: a page that changes without end is read less often, not the slower for it. */
export interface Allowance {
  /** Time that was taken, in milliseconds. */
  spend(ms: number): void;
  /** How long to wait until there is any again, in milliseconds. */
  restMs(): number;
}

export function createAllowance(now = () => performance.now()): Allowance {
  let left = AT_ONCE_MS;
  let at = now();
  const refill = () => {
    left = Math.min(AT_ONCE_MS, left + (now() - at) * SHARE);
    at = now();
  };
  return {
    spend(ms) {
      refill();
      left -= ms;
    },
    restMs() {
      refill();
      return left >= 0 ? 0 : -left / SHARE;
    },
  };
}
