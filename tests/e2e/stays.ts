import { setTimeout as pause } from 'node:timers/promises';

/** Longer than every delay of the product's, so that what was going to happen has happened. */
const LONG_ENOUGH_MS = 1000;
const POLL_MS = 50;

/** For what must not happen: asks for a second whether the condition still holds, and says when it did not. */
export async function stays(
  condition: () => boolean | Promise<boolean>,
  what: string,
): Promise<void> {
  const end = performance.now() + LONG_ENOUGH_MS;
  while (performance.now() < end) {
    if (!(await condition())) throw new Error(`No longer holds: ${what}.`);
    await pause(POLL_MS);
  }
}
