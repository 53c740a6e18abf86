/** A count that changes again and again is told no more often than this. */
const REST_MS = 2000;
/** Soon enough to be there when the page is looked at, late enough to have most of it. */
const SOON_MS = 300;

export interface CountTeller {
  /** The count as it is now; to be called as often as it changes. */
  take(count: number): void;
  /** Tells it again, also when it is the same. */
  again(): void;
}

/** Calls `tell` when a count has changed, but not for every change. `now` is in milliseconds. */
export function createCountTeller(
  tell: () => void,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): CountTeller {
  let count = 0;
  let told = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fire = () => {
    timer = undefined;
    if (count === told) return;
    told = count;
    toldAt = now();
    tell();
  };
  const schedule = () => {
    if (signal.aborted || timer !== undefined || count === told) return;
    timer = setTimeout(fire, Math.max(SOON_MS, toldAt + REST_MS - now()));
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    take(newCount) {
      count = newCount;
      schedule();
    },
    again() {
      told = Number.NaN;
      schedule();
    },
  };
}
