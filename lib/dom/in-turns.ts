/** After so long, in milliseconds, the page has its turn. A step may take about as long again. */
const TURN_MS = 6;

/** Takes steps until there are none left, and lets the page have its turn in between. Returns the time they took, in milliseconds. */
export async function inTurns(steps: Iterator<unknown>, signal: AbortSignal): Promise<number> {
  let spent = 0;
  while (!signal.aborted) {
    const start = performance.now();
    let isDone = false;
    while (!isDone && performance.now() - start < TURN_MS) isDone = steps.next().done ?? false;
    spent += performance.now() - start;
    if (isDone) break;
    await nextTurn();
  }
  return spent;
}

/** Safari and older browsers have no `scheduler.yield`. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve, 0));
}
