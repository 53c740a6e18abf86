import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 50;

/** Asks again and again until the answer is truthy, and returns it. `what` is for the error when time is up. */
export async function waitFor<T>(
  condition: () => T | Promise<T>,
  what: string,
  timeoutMs = 10_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`);
    await pause(POLL_MS);
  }
}
