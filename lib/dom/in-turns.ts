/** Work that is cut into steps. */
export type Steps = Iterator<Promise<unknown> | undefined>;

/** After so long, in milliseconds, the page has its turn. A step may take about as long again. */
const TURN_MS = 4;

/**
 * Takes steps until there are none left, and lets the page have its turn in between; where a step gives a promise, until that is
 * kept. Returns the time the steps took, in milliseconds.
 */
export async function inTurns(steps: Steps, signal: AbortSignal): Promise<number> {
  let spent = 0;
  while (!signal.aborted) {
    const start = performance.now();
    let step = steps.next();
    const isOver = () => step.done || step.value || signal.aborted;
    while (!isOver() && performance.now() - start < TURN_MS) step = steps.next();
    spent += performance.now() - start;
    if (step.done) break;
    await (step.value ?? nextTurn());
  }
  return spent;
}

/** Safari and older browsers have no `scheduler.yield`. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve, 0));
}
